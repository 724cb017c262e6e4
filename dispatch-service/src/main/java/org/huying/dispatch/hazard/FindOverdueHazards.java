package org.huying.dispatch.hazard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.huying.chassis.outbox.Outbox;

/**
 * Finds the hazards that were not rectified by their due date. Any number of replicas may do so at once: each hazard is
 * locked by one of them, and told in the same transaction that notes it, so exactly once.
 */
@ApplicationScoped
public class FindOverdueHazards {
    static final int AT_A_TIME = 100;

    private final Hazards hazards;
    private final Outbox outbox;
    private final Clock clock;

    FindOverdueHazards(Hazards hazards, Outbox outbox, Clock clock) {
        this.hazards = hazards;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Returns how many were overdue, at most {@link #AT_A_TIME}: ask again while it is that many. */
    @Transactional
    public int handle() {
        List<Hazard> overdue = hazards.overdue(clock.instant(), AT_A_TIME);
        overdue.forEach(hazard -> outbox.add(hazard.becomeOverdue()));
        return overdue.size();
    }
}
