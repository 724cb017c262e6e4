package org.huying.dispatch.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.huying.chassis.outbox.Outbox;
import org.huying.dispatch.timelimit.Deadline;
import org.huying.dispatch.timelimit.TimeLimits;

/**
 * Counts provisional deadlines again once their year has a notice. Asked again and again, not when a notice is
 * published: a case dispatched at the same moment by a replica that did not know of it is found the next time.
 */
@ApplicationScoped
class RecomputeDeadlines {
    static final UUID START = new UUID(0, 0);

    private static final int BATCH = 100;

    private final RunningClocks clocks;
    private final TimeLimits limits;
    private final CurrentReminders reminders;
    private final Outbox outbox;
    private final Clock clock;

    RecomputeDeadlines(
            RunningClocks clocks, TimeLimits limits, CurrentReminders reminders, Outbox outbox, Clock clock) {
        this.clocks = clocks;
        this.limits = limits;
        this.reminders = reminders;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The cases to be counted again, after the given one in the order of their ids; a bounded number of them. */
    @Transactional
    List<UUID> provisionalAfter(UUID after) {
        var calendar = reminders.get().calendar();
        List<Integer> settled = clocks.unsettledYears().stream()
                .filter(year -> !calendar.isProvisional(year))
                .toList();
        return settled.isEmpty() ? List.of() : clocks.provisional(settled, after, BATCH);
    }

    /** One case in a transaction of its own, so that one that cannot be counted holds no other up. */
    @Transactional
    void handle(UUID caseId) {
        clocks.locked(caseId).ifPresent(clock -> recompute(clock, reminders.get()));
    }

    /** What another year still leaves open counts as it did, and nobody is told. */
    private void recompute(CaseClock of, Reminders now) {
        for (CaseDeadline deadline : of.deadlines()) {
            Deadline counted = limits.recomputed(deadline.limit(), now.calendar());
            if (!counted.equals(deadline.limit())) outbox.add(of.recompute(deadline, counted, now, clock.instant()));
        }
    }
}
