package org.huying.dispatch.directory;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huying.dispatch.directory.PartyOrganization.Level;

/** The directory at one moment: who is where, and who answers for it. */
public final class Directory {
    private final Map<String, DirectoryEntry> entries;
    private final Map<String, Grid> grids;
    private final List<PartnerUnit> partnerUnits;

    public Directory(Collection<? extends DirectoryEntry> entries) {
        this.entries = entries.stream()
                .sorted(java.util.Comparator.comparing(DirectoryEntry::code))
                .collect(Collectors.toMap(
                        DirectoryEntry::code,
                        Function.identity(),
                        (one, other) -> {
                            throw new IllegalArgumentException("listed twice: " + one.code());
                        },
                        LinkedHashMap::new));
        grids = all(Grid.class)
                .collect(Collectors.toMap(Grid::code, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        partnerUnits = all(PartnerUnit.class).toList();
    }

    public List<Community> communities() {
        return all(Community.class).toList();
    }

    public List<Grid> grids() {
        return List.copyOf(grids.values());
    }

    public List<PartnerUnit> partnerUnits() {
        return partnerUnits;
    }

    /** The party groups of the grids last. */
    public List<PartyOrganization> partyOrganizations() {
        return Stream.concat(
                        all(PartyOrganization.class), grids.values().stream().map(this::partyGroup))
                .toList();
    }

    public boolean isEmpty() {
        return all(Community.class).findAny().isEmpty();
    }

    public Optional<Grid> grid(String code) {
        return code == null ? Optional.empty() : Optional.ofNullable(grids.get(code));
    }

    /** The first unit of that kind that is in charge of the community. */
    public Optional<PartnerUnit> unit(UnitKind kind, String communityCode) {
        return units(kind, communityCode).findFirst();
    }

    /**
     * The first unit of that kind that is in charge of the community and lists the topic, or else the first that is in
     * charge: whoever wrote the rule knows that the kind is the right one.
     */
    public Optional<PartnerUnit> unit(UnitKind kind, String communityCode, String topic) {
        return units(kind, communityCode)
                .filter(unit -> unit.takes(topic))
                .findFirst()
                .or(() -> unit(kind, communityCode));
    }

    /** The unit that takes what nobody else does. A directory without one is not complete. */
    public PartnerUnit desk() {
        return findDesk().orElseThrow(() -> new IllegalStateException("the directory names no SUBDISTRICT_DESK"));
    }

    Optional<PartnerUnit> findDesk() {
        return partnerUnits.stream()
                .filter(unit -> unit.kind() == UnitKind.SUBDISTRICT_DESK)
                .findFirst();
    }

    <T extends DirectoryEntry> Optional<T> find(String code, Class<T> shape) {
        return Optional.ofNullable(entries.get(code)).filter(shape::isInstance).map(shape::cast);
    }

    <T extends DirectoryEntry> Stream<T> all(Class<T> shape) {
        return entries.values().stream().filter(shape::isInstance).map(shape::cast);
    }

    private Stream<PartnerUnit> units(UnitKind kind, String communityCode) {
        return partnerUnits.stream().filter(unit -> unit.kind() == kind && unit.isInChargeOf(communityCode));
    }

    private PartyOrganization partyGroup(Grid grid) {
        String branch = all(PartyOrganization.class)
                .filter(it -> it.level() == Level.COMMUNITY_GENERAL_BRANCH)
                .filter(it -> grid.communityCode().equals(it.communityCode()))
                .map(PartyOrganization::code)
                .findFirst()
                .orElse(null);
        return PartyOrganization.of(grid, branch);
    }
}
