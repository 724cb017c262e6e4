package org.huying.reporting.tally;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.huying.chassis.scope.AccessScope;
import org.huying.chassis.scope.Role;
import org.huying.reporting.scope.Selection;
import org.huying.reporting.summary.Cell;

/**
 * The communities that are asked for and of which the caller sees every line.
 *
 * @param codes null for all of them
 */
record WholeCommunities(Set<String> codes) {
    /** Empty for those who see single lines, of a grid or of their unit. */
    static Optional<WholeCommunities> of(Selection selection, AccessScope caller) {
        String asked = selection.community();
        if (caller.seesAll()) return Optional.of(new WholeCommunities(asked == null ? null : Set.of(asked)));
        boolean worksInGrids = caller.has(Role.GRID_WORKER) || caller.has(Role.PARTY_GROUP_LEADER);
        if (worksInGrids || !caller.has(Role.COMMUNITY_SECRETARY)) return Optional.empty();
        return Optional.of(new WholeCommunities(caller.communities().stream()
                .filter(code -> asked == null || asked.equals(code))
                .collect(Collectors.toSet())));
    }

    boolean include(Cell cell) {
        return codes == null || codes.contains(cell.origin().communityCode());
    }
}
