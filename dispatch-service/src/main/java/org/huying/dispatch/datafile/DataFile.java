package org.huying.dispatch.datafile;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** What operators write down (YAML): a file, or a resource of this service. A field nobody knows is refused. */
public final class DataFile {
    private static final YAMLMapper YAML =
            YAMLMapper.builder().addModule(new JavaTimeModule()).build();

    private DataFile() {}

    public static <T> T read(String location, Class<T> shape) throws IOException {
        try (InputStream in = open(location)) {
            return YAML.readValue(in, shape);
        }
    }

    private static InputStream open(String location) throws IOException {
        Path file = Path.of(location);
        if (Files.exists(file)) return Files.newInputStream(file);
        InputStream resource = Thread.currentThread().getContextClassLoader().getResourceAsStream(location);
        if (resource == null) throw new IOException("neither a file nor a resource: " + location);
        return resource;
    }
}
