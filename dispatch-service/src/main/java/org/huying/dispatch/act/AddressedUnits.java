package org.huying.dispatch.act;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.stream.Stream;
import org.huying.chassis.problem.Invalid;
import org.huying.dispatch.directory.CurrentDirectory;
import org.huying.dispatch.directory.Directory;
import org.huying.dispatch.directory.UnitKind;

/** The units that can be addressed: those the directory lists now, grid party groups among them. */
@ApplicationScoped
public class AddressedUnits {
    private final CurrentDirectory directory;

    AddressedUnits(CurrentDirectory directory) {
        this.directory = directory;
    }

    /** @param pointer where the code stands in the request, for the answer to a code nobody has */
    public AddressedUnit named(String code, String pointer) {
        return find(code).orElseThrow(() -> new Invalid(pointer, "名录中没有这个单位 · no such unit in the directory"));
    }

    public Optional<AddressedUnit> find(String code) {
        Directory now = directory.get();
        Stream<AddressedUnit> partners =
                now.partnerUnits().stream().map(unit -> new AddressedUnit(unit.kind(), unit.code(), unit.name()));
        Stream<AddressedUnit> partyGroups = now.grids().stream()
                .map(grid -> new AddressedUnit(
                        UnitKind.GRID_PARTY_GROUP,
                        grid.partyGroup().code(),
                        grid.partyGroup().name()));
        return Stream.concat(partners, partyGroups)
                .filter(unit -> unit.code().equals(code))
                .findFirst();
    }
}
