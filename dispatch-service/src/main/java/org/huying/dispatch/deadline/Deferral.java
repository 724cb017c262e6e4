package org.huying.dispatch.deadline;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import org.huying.chassis.problem.Invalid;
import org.huying.chassis.scope.AccessScope;
import org.huying.dispatch.calendar.WorkingCalendar;

/**
 * A case put off (挂账) because it cannot be handled for now: it leaves the overdue stock, stays in stock, and comes back
 * on its review date with the time that was left. It puts off the handling, neither accepting nor the first contact.
 */
@Entity
public class Deferral extends Petition {
    private static final int LONGEST_DAYS = 366;

    @Column(name = "review_date")
    private LocalDate reviewDate;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected Deferral() {}

    Deferral(CaseClock of, LocalDate reviewDate, Plea plea) {
        super(of, plea);
        if (!of.isHandledBy(plea.by())) throw new NotTheHandler(of.number());
        DeadlineMove.DEFER.from(of.resolution().status());
        this.reviewDate = reviewDate;
        mustLieAhead(plea.at());
    }

    /** The review date begins. */
    Instant reviewAt() {
        return reviewDate.atStartOfDay(WorkingCalendar.ZONE).toInstant();
    }

    ExemptionEvent.DeferralRequested requested(CaseClock of, AccessScope by) {
        return of.tell(
                (at, ref, unit) -> new ExemptionEvent.DeferralRequested(at, ref, unit, id(), reviewDate),
                by,
                requestedAt());
    }

    ClockEvent decide(CaseClock of, boolean approved, AccessScope by, Instant now) {
        decide(approved ? PetitionMove.APPROVE : PetitionMove.REJECT, by, now);
        if (!approved)
            return of.tell((at, ref, unit) -> new ExemptionEvent.DeferralRejected(at, ref, unit, id()), by, now);
        mustLieAhead(now);
        return of.defer(this, by, now);
    }

    void end(Instant now) {
        move(PetitionMove.END);
        endedAt = now;
    }

    private void mustLieAhead(Instant now) {
        LocalDate today = WorkingCalendar.dayOf(now);
        LocalDate latest = today.plusDays(LONGEST_DAYS);
        if (!reviewDate.isAfter(today) || reviewDate.isAfter(latest))
            throw new Invalid("/reviewDate", "应晚于今天且不超过 %1$s · after today, not after %1$s".formatted(latest));
    }

    public LocalDate reviewDate() {
        return reviewDate;
    }

    /** When the case came back; null while it is away. */
    public Instant endedAt() {
        return endedAt;
    }
}
