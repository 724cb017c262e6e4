package org.huying.dispatch.resolution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.huying.chassis.outbox.Outbox;

/**
 * Finds the resolutions whose day is over without a report. Any number of replicas may do so at once: each resolution
 * is locked by one of them, and told in the same transaction that notes it, so exactly once.
 */
@ApplicationScoped
public class FindOverdueResolutions {
    static final int AT_A_TIME = 100;

    private final Resolutions resolutions;
    private final Outbox outbox;
    private final Clock clock;

    FindOverdueResolutions(Resolutions resolutions, Outbox outbox, Clock clock) {
        this.resolutions = resolutions;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Returns how many were overdue, at most {@link #AT_A_TIME}: ask again while it is that many. */
    @Transactional
    public int handle() {
        Instant now = clock.instant();
        List<Resolution> overdue = resolutions.untoldOverdue(now, AT_A_TIME);
        overdue.forEach(resolution -> resolution.findOverdue(now).ifPresent(outbox::add));
        return overdue.size();
    }
}
