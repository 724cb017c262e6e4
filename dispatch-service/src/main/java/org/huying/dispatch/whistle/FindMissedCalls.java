package org.huying.dispatch.whistle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.huying.chassis.outbox.Outbox;

/**
 * Finds the units that did not report in by their deadline. Any number of replicas may do so at once: each whistle is
 * locked by one of them, and what was missed is told in the same transaction that notes it, so exactly once.
 */
@ApplicationScoped
public class FindMissedCalls {
    static final int AT_A_TIME = 100;

    private final Whistles whistles;
    private final Outbox outbox;
    private final Clock clock;

    FindMissedCalls(Whistles whistles, Outbox outbox, Clock clock) {
        this.whistles = whistles;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Returns how many whistles were overdue, at most {@link #AT_A_TIME}: ask again while it is that many. */
    @Transactional
    public int handle() {
        Instant now = clock.instant();
        List<Whistle> overdue = whistles.overdue(now, AT_A_TIME);
        overdue.forEach(whistle -> whistle.missAll(now).forEach(outbox::add));
        return overdue.size();
    }
}
