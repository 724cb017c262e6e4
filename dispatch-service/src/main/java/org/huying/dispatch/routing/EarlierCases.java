package org.huying.dispatch.routing;

import java.util.Optional;

/** What there was before at the place of a matter. Asked only where a rule in force needs it. */
public interface EarlierCases {
    /**
     * Cases of the same topic at the same place (community, grid, zone and building) that were heard in so many days
     * before the matter.
     */
    Found before(Matter matter, int days);

    /** @param latestOwner who has the latest of them */
    record Found(int count, Optional<Owner> latestOwner) {}
}
