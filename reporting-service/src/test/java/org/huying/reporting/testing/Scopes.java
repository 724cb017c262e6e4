package org.huying.reporting.testing;

import java.util.Set;
import org.huying.chassis.scope.AccessScope;
import org.huying.chassis.scope.Role;

/** Callers, as their tokens make them. */
public final class Scopes {
    public static final AccessScope DESK =
            new AccessScope("desk", Set.of(Role.SUBDISTRICT_DESK), Set.of(), Set.of(), "DESK-520102033000");

    private Scopes() {}

    public static AccessScope secretary(String community) {
        return new AccessScope(
                "secretary", Set.of(Role.COMMUNITY_SECRETARY), Set.of(community), Set.of(), "COMMUNITY-" + community);
    }

    public static AccessScope gridWorker(String grid) {
        return new AccessScope("worker", Set.of(Role.GRID_WORKER), Set.of(), Set.of(grid), "GPG-" + grid);
    }

    public static AccessScope partner(String unit) {
        return new AccessScope("partner", Set.of(Role.PARTNER), Set.of(), Set.of(), unit);
    }
}
