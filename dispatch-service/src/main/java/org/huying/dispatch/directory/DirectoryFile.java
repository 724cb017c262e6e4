package org.huying.dispatch.directory;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The directory as operators write it down (YAML): a file, or a resource of this service. */
record DirectoryFile(
        Subdistrict subdistrict, List<Community> communities, List<Grid> grids, List<PartnerUnit> partnerUnits) {
    record Subdistrict(String code, String name) {}

    static DirectoryFile read(String location) throws IOException {
        try (InputStream in = open(location)) {
            return new ObjectMapper(new YAMLFactory()).readValue(in, DirectoryFile.class);
        }
    }

    private static InputStream open(String location) throws IOException {
        Path file = Path.of(location);
        if (Files.exists(file)) return Files.newInputStream(file);
        InputStream resource = Thread.currentThread().getContextClassLoader().getResourceAsStream(location);
        if (resource == null) throw new IOException("huying.directory.file names neither a file nor a resource");
        return resource;
    }

    /** All entries, checked: a grid lies in its community, and there is a desk to fall back on. */
    List<DirectoryEntry> entries() {
        for (Grid grid : grids)
            if (!grid.code().matches(grid.communityCode() + "\\d{3}"))
                throw new IllegalArgumentException("grid " + grid.code() + " is not in " + grid.communityCode());
        List<DirectoryEntry> entries = new ArrayList<>(communities);
        entries.addAll(grids);
        entries.addAll(partnerUnits);
        new Directory(entries).desk();
        return entries;
    }
}
