package org.huying.dispatch.meeting;

import java.util.Set;
import java.util.TreeSet;
import org.huying.chassis.scope.AccessScope;
import org.huying.chassis.scope.Role;

/** Whose meetings a caller sees: those of the communities answered for or worked in, and those of the own unit (§7). */
public final class MeetingScope {
    private static final int COMMUNITY_DIGITS = 12;

    private MeetingScope() {}

    public static boolean covers(AccessScope caller, String communityCode) {
        return caller.seesAll() || communities(caller).contains(communityCode);
    }

    /** Whoever works in a grid takes part in what its community deliberates. */
    public static Set<String> communities(AccessScope caller) {
        Set<String> communities = new TreeSet<>();
        if (caller.has(Role.COMMUNITY_SECRETARY)) communities.addAll(caller.communities());
        if (caller.has(Role.GRID_WORKER) || caller.has(Role.PARTY_GROUP_LEADER))
            for (String grid : caller.grids())
                if (grid.length() > COMMUNITY_DIGITS) communities.add(grid.substring(0, COMMUNITY_DIGITS));
        return communities;
    }
}
