package org.huying.dispatch.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.huying.chassis.outbox.Outbox;

/** Ends the watches whose days are over. Any number of replicas may do so at once: each watch is told once. */
@ApplicationScoped
public class EndWatches {
    static final int AT_A_TIME = 100;

    private final Watches watches;
    private final Outbox outbox;
    private final Clock clock;

    EndWatches(Watches watches, Outbox outbox, Clock clock) {
        this.watches = watches;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Returns how many were over, at most {@link #AT_A_TIME}: ask again while it is that many. */
    @Transactional
    public int handle() {
        Instant now = clock.instant();
        List<Watch> over = watches.over(now, AT_A_TIME);
        over.forEach(watch -> outbox.add(watch.end(now)));
        return over.size();
    }
}
