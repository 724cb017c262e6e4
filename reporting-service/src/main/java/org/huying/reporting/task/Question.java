package org.huying.reporting.task;

import java.util.Set;
import java.util.stream.Collectors;
import org.huying.chassis.scope.AccessScope;
import org.huying.chassis.scope.Role;
import org.huying.reporting.summary.Window;

/**
 * What a report of tasks asks for.
 *
 * @param community only there; null everywhere
 */
public record Question(Window window, String community, AccessScope caller) {
    /** A party group and a partner unit see what they themselves had, everybody else what is in their place. */
    public boolean isSeen(Matter matter, Unit unit) {
        boolean there = community == null || community.equals(matter.communityCode());
        return there
                && (caller.covers(matter.communityCode(), matter.gridCode())
                        || unit.code().equals(caller.unit()));
    }

    /** Whether the caller sees communities as a whole, and beside them no more than what their own unit has. */
    public boolean isOfWholeCommunities() {
        boolean worksInGrids = caller.has(Role.GRID_WORKER) || caller.has(Role.PARTY_GROUP_LEADER);
        return caller.seesAll() || caller.has(Role.COMMUNITY_SECRETARY) && !worksInGrids;
    }

    /** Those that are asked for and that such a caller sees; null for all there are. */
    public Set<String> wholeCommunities() {
        if (caller.seesAll()) return community == null ? null : Set.of(community);
        return caller.communities().stream()
                .filter(code -> community == null || community.equals(code))
                .collect(Collectors.toSet());
    }
}
