package org.huying.intake.concern;

import org.huying.chassis.scope.AccessScope;
import org.huying.chassis.scope.Role;

/** Who decides which concerns are one: the desk, and the secretary of the community. */
public final class MergerScope {
    private MergerScope() {}

    public static boolean decides(AccessScope caller, String communityCode) {
        boolean own =
                caller.has(Role.COMMUNITY_SECRETARY) && caller.communities().contains(communityCode);
        return caller.seesAll() || own;
    }
}
