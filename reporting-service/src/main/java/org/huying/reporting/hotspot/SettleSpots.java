package org.huying.reporting.hotspot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/**
 * Settles which concerns recur, some at a time. News is taken off first and counted by a later statement, which sees
 * everything that told of it; what comes meanwhile brings news of its own.
 */
@ApplicationScoped
class SettleSpots {
    private final UnsettledTable unsettled;
    private final SpotTable spots;
    private final SpotDays days;

    SettleSpots(UnsettledTable unsettled, SpotTable spots, SpotDays days) {
        this.unsettled = unsettled;
        this.spots = spots;
        this.days = days;
    }

    /** Returns whether there may be more to settle than so many. */
    @Transactional
    boolean handle(int some) {
        if (unsettled.isEmpty() || !spots.isMine()) return false;
        if (unsettled.speaksOfAll()) {
            unsettled.takeAll();
            spots.recountAll();
            days.putAll();
            return true;
        }
        List<UUID> taken = unsettled.take(some);
        if (!taken.isEmpty()) days.put(spots.recount(taken));
        return taken.size() == some;
    }
}
