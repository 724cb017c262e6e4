package org.huying.dispatch.directory;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.huying.dispatch.datafile.DataFile;

/** The directory as operators write it down (YAML): a file, or a resource of this service. */
record DirectoryFile(
        Subdistrict subdistrict,
        List<Community> communities,
        List<Grid> grids,
        List<Estate> estates,
        List<PartyOrganization> partyOrganizations,
        List<PartnerUnit> partnerUnits) {

    DirectoryFile {
        estates = estates == null ? List.of() : List.copyOf(estates);
        partyOrganizations = partyOrganizations == null ? List.of() : List.copyOf(partyOrganizations);
    }

    static DirectoryFile read(String location) throws IOException {
        return DataFile.read(location, DirectoryFile.class);
    }

    /** All entries, checked: each is well-formed and fits among the others, and there is a desk to fall back on. */
    List<DirectoryEntry> entries() {
        for (Grid grid : grids)
            if (!grid.code().matches(grid.communityCode() + "\\d{3}"))
                throw new IllegalArgumentException("grid " + grid.code() + " is not in " + grid.communityCode());
        List<DirectoryEntry> entries = new ArrayList<>(List.of(subdistrict));
        entries.addAll(communities);
        entries.addAll(grids);
        entries.addAll(estates);
        entries.addAll(partyOrganizations);
        entries.addAll(partnerUnits);
        Directory town = new Directory(entries);
        town.desk();
        entries.forEach(FormCheck::mustBeSound);
        entries.forEach(entry -> PlaceCheck.mustFit(entry, town));
        return entries;
    }
}
