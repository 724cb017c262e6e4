package org.huying.intake.duplicate;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * As much of a place as two concerns are compared by (domain.md §5).
 *
 * @param communityCode always named; the others as the reporter named them, null where they did not
 */
public record Where(
        String communityCode, String gridCode, String estate, String zone, String building, String unit, String spot) {
    private static final double NARROW = 1;
    private static final double WIDE = 0.7;
    private static final double GRID = 0.5;
    private static final double COMMUNITY = 0.2;

    /** The parts finer than the community that decide whether two places may be one; a unit is named too rarely. */
    private Map<String, String> finer() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("grid", gridCode);
        parts.put("estate", estate);
        parts.put("zone", zone);
        parts.put("building", building);
        parts.put("spot", spot);
        parts.values().removeIf(Objects::isNull);
        return parts;
    }

    /**
     * Whether the other may be the same place: no part that both name differs, and at least one finer than the community
     * is named by both. Where only the community is known, every place in it may be the one.
     */
    boolean mayBe(Where other) {
        if (!communityCode.equals(other.communityCode)) return false;
        Map<String, String> here = finer();
        Map<String, String> there = other.finer();
        boolean differ = here.keySet().stream()
                .anyMatch(part -> there.containsKey(part) && !here.get(part).equals(there.get(part)));
        boolean common = here.keySet().stream().anyMatch(there::containsKey);
        return !differ && (here.isEmpty() || common);
    }

    /** How narrow the place is that both name, from the community (0.2) to a building or a spot (1). */
    double nearness(Where other) {
        if (!communityCode.equals(other.communityCode)) return 0;
        if (same(building, other.building) || same(spot, other.spot)) return NARROW;
        if (same(zone, other.zone) || same(estate, other.estate)) return WIDE;
        return same(gridCode, other.gridCode) ? GRID : COMMUNITY;
    }

    /** What concerns of another topic are looked for under: the first that is named of building, spot, zone, estate. */
    String landmark() {
        return Stream.of(building, spot, zone, estate)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    /** The words by which the place is named. */
    Stream<String> names() {
        return Stream.of(estate, zone, building, unit, spot).filter(Objects::nonNull);
    }

    static boolean same(String here, String there) {
        return here != null && here.equals(there);
    }
}
