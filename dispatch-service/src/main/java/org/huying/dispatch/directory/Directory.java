package org.huying.dispatch.directory;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The directory at one moment: who is where, and who answers for it. */
public final class Directory {
    private final Map<String, Community> communities;
    private final Map<String, Grid> grids;
    private final List<PartnerUnit> partnerUnits;

    public Directory(Collection<? extends DirectoryEntry> entries) {
        communities = byCode(entries, Community.class);
        grids = byCode(entries, Grid.class);
        partnerUnits = List.copyOf(byCode(entries, PartnerUnit.class).values());
    }

    public List<Community> communities() {
        return List.copyOf(communities.values());
    }

    public List<Grid> grids() {
        return List.copyOf(grids.values());
    }

    public List<PartnerUnit> partnerUnits() {
        return partnerUnits;
    }

    public boolean isEmpty() {
        return communities.isEmpty();
    }

    public Optional<Grid> grid(String code) {
        return code == null ? Optional.empty() : Optional.ofNullable(grids.get(code));
    }

    /** The first unit of that kind that is in charge of the community. */
    public Optional<PartnerUnit> unit(UnitKind kind, String communityCode) {
        return partnerUnits.stream()
                .filter(unit -> unit.kind() == kind && unit.isInChargeOf(communityCode))
                .findFirst();
    }

    /** The unit that takes what nobody else does. A directory without one is not complete. */
    public PartnerUnit desk() {
        return partnerUnits.stream()
                .filter(unit -> unit.kind() == UnitKind.SUBDISTRICT_DESK)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the directory names no SUBDISTRICT_DESK"));
    }

    private static <T extends DirectoryEntry> Map<String, T> byCode(
            Collection<? extends DirectoryEntry> entries, Class<T> kind) {
        return entries.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .sorted(java.util.Comparator.comparing(DirectoryEntry::code))
                .collect(Collectors.toMap(
                        DirectoryEntry::code,
                        Function.identity(),
                        (one, other) -> {
                            throw new IllegalArgumentException("listed twice: " + one.code());
                        },
                        java.util.LinkedHashMap::new));
    }
}
