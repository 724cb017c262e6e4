package org.huying.dispatch.routing.rule;

import java.util.Optional;
import org.huying.dispatch.directory.Directory;
import org.huying.dispatch.directory.Grid;
import org.huying.dispatch.routing.Owner;

/** The units of a directory by their codes: partner units and grid party groups. */
record NamedUnits(Directory directory) {
    Optional<Owner> find(String code) {
        Optional<Owner> partner = directory.partnerUnits().stream()
                .filter(unit -> unit.code().equals(code))
                .findFirst()
                .map(Owner::of);
        return partner.or(() -> directory.grids().stream()
                .map(Grid::partyGroup)
                .filter(group -> group.code().equals(code))
                .findFirst()
                .map(Owner::of));
    }
}
