package org.huying.dispatch.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.stream.Stream;
import org.huying.chassis.problem.Invalid;
import org.huying.dispatch.directory.CurrentDirectory;
import org.huying.dispatch.directory.Directory;
import org.huying.dispatch.directory.PartnerUnit;
import org.huying.dispatch.directory.UnitKind;
import org.huying.dispatch.routing.Owner;

/** The units of the directory that can be given a task: partner units and grid party groups. */
@ApplicationScoped
class Units {
    private final CurrentDirectory directory;

    Units(CurrentDirectory directory) {
        this.directory = directory;
    }

    Owner named(String code) {
        Directory town = directory.get();
        Stream<Owner> groups = town.grids().stream()
                .map(grid -> new Owner(
                        UnitKind.GRID_PARTY_GROUP,
                        grid.partyGroup().code(),
                        grid.partyGroup().name()));
        Optional<Owner> named = Stream.concat(town.partnerUnits().stream().map(Units::owner), groups)
                .filter(unit -> unit.code().equals(code))
                .findFirst();
        return named.orElseThrow(() -> new Invalid("/unit", "名录中没有这个单位 · no such unit in the directory"));
    }

    Owner desk() {
        return owner(directory.get().desk());
    }

    private static Owner owner(PartnerUnit unit) {
        return new Owner(unit.kind(), unit.code(), unit.name());
    }
}
