package org.huying.dispatch.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.huying.chassis.outbox.Outbox;
import org.huying.dispatch.casefile.CaseEvent;
import org.huying.dispatch.casefile.CaseFile;
import org.huying.dispatch.casefile.CaseListener;
import org.huying.dispatch.timelimit.Measure;
import org.huying.dispatch.timelimit.TimeLimits;

/**
 * Starts and stops the clocks as their cases move, in the transaction of the move. A clock starts at dispatch; a return,
 * a reassignment or anything else that is not named here never stops it (domain.md §2).
 */
@ApplicationScoped
class CaseClocks implements CaseListener {
    private static final Set<String> ENDS = Set.of("CLOSED", "TRANSFERRED", "VOIDED", "DECLINED", "MERGED");

    private final RunningClocks clocks;
    private final Deferrals deferrals;
    private final TimeLimits limits;
    private final CurrentReminders reminders;
    private final Outbox outbox;

    CaseClocks(
            RunningClocks clocks, Deferrals deferrals, TimeLimits limits, CurrentReminders reminders, Outbox outbox) {
        this.clocks = clocks;
        this.deferrals = deferrals;
        this.limits = limits;
        this.reminders = reminders;
        this.outbox = outbox;
    }

    @Override
    public boolean locks() {
        return true;
    }

    @Override
    public void on(CaseFile moved, CaseEvent event) {
        Instant at = event.occurrence().time();
        if (moved.owner() == null) return;
        switch (event.type()) {
            case "case.filed.v1" -> {}
            case "case.dispatched.v1" -> dispatched(moved, at);
            case "case.reopened.v1" -> reopened(moved, at);
            case "case.unmerged.v1" -> unmerged(moved, at);
            case "case.accepted.v1" -> met(moved.id(), Measure.ACCEPT, at);
            case "case.first-contact.v1" -> met(moved.id(), Measure.FIRST_CONTACT, at);
            case "case.handled.v1" -> met(moved.id(), Measure.RESOLUTION, at);
            case "case.handling-rejected.v1" ->
                clocks.locked(moved.id()).ifPresent(clock -> clock.runAgain(Measure.RESOLUTION));
            default -> anythingElse(moved, at);
        }
    }

    /** Not looked for first: a case is dispatched once, and whole batches of concerns in one transaction. */
    private void dispatched(CaseFile moved, Instant at) {
        CaseClock clock = new CaseClock(moved.id(), ClockedCase.of(moved));
        start(clock, moved, at);
        clocks.persist(clock);
    }

    private void reopened(CaseFile moved, Instant at) {
        clocks.locked(moved.id())
                .ifPresentOrElse(
                        clock -> {
                            clock.follow(ClockedCase.of(moved));
                            start(clock, moved, at);
                        },
                        () -> dispatched(moved, at));
    }

    private void start(CaseClock clock, CaseFile moved, Instant at) {
        Reminders now = reminders.get();
        outbox.add(clock.start(limits.deadlines(moved.topic(), moved.urgency(), at, now.calendar()), now, at));
    }

    /** What was stopped runs again; a deadline of the dispatch begins with the new dispatch. */
    private void unmerged(CaseFile moved, Instant at) {
        clocks.locked(moved.id()).ifPresent(clock -> {
            clock.follow(ClockedCase.of(moved));
            Reminders now = reminders.get();
            var limits = this.limits.deadlines(moved.topic(), moved.urgency(), at, now.calendar());
            outbox.add(new ComingBack(clock).from(limits, now, at));
        });
    }

    private void met(UUID caseId, Measure measure, Instant at) {
        clocks.locked(caseId).ifPresent(clock -> {
            Optional<DeadlineEvent.Resumed> resumed = clock.meet(measure, reminders.get(), at);
            resumed.ifPresent(event -> resumed(event, at));
        });
    }

    private void resumed(DeadlineEvent.Resumed event, Instant at) {
        deferrals.findById(event.deferralId()).end(at);
        outbox.add(event);
    }

    private void anythingElse(CaseFile moved, Instant at) {
        clocks.locked(moved.id()).ifPresent(clock -> {
            clock.follow(ClockedCase.of(moved));
            if (!ENDS.contains(moved.status().name())) return;
            clock.stop();
            deferrals.inForce(moved.id()).ifPresent(deferral -> deferral.end(at));
        });
    }
}
