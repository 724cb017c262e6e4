package org.huying.dispatch.act;

import java.util.Map;
import java.util.Set;
import org.huying.chassis.scope.AccessScope;
import org.huying.chassis.scope.Role;

/** Which acts a caller may see: those of the places answered for, and those that touch the caller's own unit (§7). */
public final class ActScope {
    private ActScope() {}

    /** As a condition on an entity that has an {@code about}, see below. */
    public static String condition(AccessScope caller, String ownUnit, Map<String, Object> parameters) {
        return condition("about", caller, ownUnit, parameters);
    }

    /**
     * As a condition in a query; adds what it needs to the parameters.
     *
     * @param about   the path of the act's {@link CaseInQuestion}
     * @param ownUnit when an act touches the unit {@code :own}
     */
    public static String condition(String about, AccessScope caller, String ownUnit, Map<String, Object> parameters) {
        if (caller.seesAll()) return "1 = 1";
        boolean worksInGrids = caller.has(Role.GRID_WORKER) || caller.has(Role.PARTY_GROUP_LEADER);
        parameters.put("own", caller.unit());
        parameters.put("communities", caller.has(Role.COMMUNITY_SECRETARY) ? caller.communities() : Set.of());
        parameters.put("grids", worksInGrids ? caller.grids() : Set.of());
        return "(%1$s.communityCode in :communities or %1$s.gridCode in :grids or %2$s)".formatted(about, ownUnit);
    }

    public static boolean covers(AccessScope caller, CaseInQuestion about) {
        return caller.covers(about.communityCode(), about.gridCode());
    }
}
