package org.huying.reporting.live;

import java.util.Set;
import java.util.stream.Collectors;
import org.huying.chassis.scope.AccessScope;
import org.huying.chassis.scope.Role;

/**
 * Those who may see the same: callers that are told the same of a change (domain.md §7, visibility).
 *
 * @param communities   of which everything is seen
 * @param grids         of which everything is seen
 * @param neighbourhood communities whose deliberations are seen by those who work in a grid of them
 * @param unit          the own unit, empty without one
 */
record Audience(boolean all, Set<String> communities, Set<String> grids, Set<String> neighbourhood, String unit) {
    private static final int COMMUNITY_DIGITS = 12;

    static Audience of(AccessScope caller) {
        boolean worksInGrids = caller.has(Role.GRID_WORKER) || caller.has(Role.PARTY_GROUP_LEADER);
        Set<String> grids = worksInGrids ? caller.grids() : Set.of();
        return new Audience(
                caller.seesAll(),
                caller.has(Role.COMMUNITY_SECRETARY) ? caller.communities() : Set.of(),
                grids,
                grids.stream()
                        .filter(grid -> grid.length() > COMMUNITY_DIGITS)
                        .map(grid -> grid.substring(0, COMMUNITY_DIGITS))
                        .collect(Collectors.toUnmodifiableSet()),
                caller.unit());
    }

    boolean sees(Parties parties) {
        return all
                || anyOf(parties.communities(), communities)
                || anyOf(parties.grids(), grids)
                || !unit.isEmpty() && parties.units().contains(unit);
    }

    boolean isNeighbourOf(Parties parties) {
        return anyOf(parties.communities(), neighbourhood);
    }

    private static boolean anyOf(Set<String> some, Set<String> others) {
        return some.stream().anyMatch(others::contains);
    }
}
