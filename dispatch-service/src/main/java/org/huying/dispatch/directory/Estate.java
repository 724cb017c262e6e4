package org.huying.dispatch.directory;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/** A housing estate (小区) in one community, with its buildings, which may lie in several grids. */
public record Estate(String code, String communityCode, String name, List<Building> buildings)
        implements DirectoryEntry {

    /** @param gridCode the grid it lies in, null where that is not settled */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Building(String name, String gridCode) {}

    public Estate {
        buildings = List.copyOf(buildings);
    }

    @Override
    public EntryKind entryKind() {
        return EntryKind.ESTATE;
    }

    @Override
    public String lyingIn() {
        return communityCode;
    }

    @Override
    public DirectoryEvent listed(Telling telling) {
        return new DirectoryEvent.EstateListed(
                telling.occurrence(),
                code,
                communityCode,
                name,
                buildings,
                telling.validFrom(),
                telling.validTo(),
                telling.planned());
    }
}
