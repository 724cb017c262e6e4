package org.huying.dispatch.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.huying.chassis.outbox.Outbox;

/**
 * Tells what has fallen due: near, missed, escalated, back from deferral. Each is told once, because what is told is
 * remembered in the transaction that tells it; the oldest first, also after an outage.
 */
@ApplicationScoped
class RingClocks {
    private static final int BATCH = 100;
    private static final Comparator<CaseClock> OLDEST =
            Comparator.comparing(CaseClock::nextAt).thenComparing(CaseClock::number);

    private final RunningClocks clocks;
    private final Deferrals deferrals;
    private final CurrentReminders reminders;
    private final Outbox outbox;
    private final Clock clock;

    RingClocks(RunningClocks clocks, Deferrals deferrals, CurrentReminders reminders, Outbox outbox, Clock clock) {
        this.clocks = clocks;
        this.deferrals = deferrals;
        this.reminders = reminders;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** One batch; returns how much was told. 0 when nothing is due, or another replica has the turn. */
    @Transactional
    int handle() {
        if (!clocks.isMyTurn()) return 0;
        Instant now = clock.instant();
        List<CaseClock> due = clocks.due(now, BATCH);
        if (due.isEmpty()) return 0;
        // What lies beyond the last of a full batch waits: something older may not be in this batch.
        Instant horizon = due.size() < BATCH ? now : due.get(due.size() - 1).nextAt();
        PriorityQueue<CaseClock> oldest = new PriorityQueue<>(OLDEST);
        oldest.addAll(due);
        int told = 0;
        for (CaseClock next; (next = oldest.poll()) != null; told++) {
            tell(next.ring(reminders.get(), now), now);
            if (next.nextAt() != null && !next.nextAt().isAfter(horizon)) oldest.add(next);
        }
        return told;
    }

    private void tell(ClockEvent event, Instant now) {
        if (event instanceof DeadlineEvent.Resumed back)
            deferrals.findById(back.deferralId()).end(now);
        outbox.add(event);
    }
}
