package org.huying.dispatch.servicehours;

import org.huying.chassis.scope.AccessScope;
import org.huying.chassis.scope.Role;

/** Whose hours somebody may set. */
final class HoursDesk {
    private static final String PARTY_GROUP = "GPG-";

    private HoursDesk() {}

    static void mayAct(String unit, AccessScope caller) {
        boolean own = unit.equals(caller.unit());
        boolean groupOfOwnCommunity = caller.has(Role.COMMUNITY_SECRETARY)
                && caller.communities().stream().anyMatch(it -> unit.startsWith(PARTY_GROUP + it));
        if (!own && !groupOfOwnCommunity && !caller.has(Role.SUBDISTRICT_DESK)) throw new NotYourHours(unit);
    }
}
