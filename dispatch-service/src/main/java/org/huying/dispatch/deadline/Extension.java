package org.huying.dispatch.deadline;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import org.huying.chassis.problem.Invalid;
import org.huying.chassis.scope.AccessScope;
import org.huying.dispatch.calendar.WorkingCalendar;

/** More time for the handling (延期): asked for and approved before the deadline expires, or not at all. */
@Entity
public class Extension extends Petition {
    /** More is a slip of the pen. */
    static final int LONGEST_DAYS = 180;

    @Column(name = "last_day")
    private LocalDate lastDay;

    protected Extension() {}

    Extension(CaseClock of, LocalDate lastDay, Plea plea) {
        super(of, plea);
        if (!of.isHandledBy(plea.by())) throw new NotTheHandler(of.number());
        of.resolution().mustStillRun(plea.at());
        this.lastDay = lastDay;
        Instant due = of.resolution().dueAt();
        LocalDate latest = WorkingCalendar.dayOf(due).plusDays(LONGEST_DAYS);
        if (!until().isAfter(due) || lastDay.isAfter(latest))
            throw new Invalid(
                    "/lastDay", "应晚于现有期限且不超过 %1$s · after the present due date, not after %1$s".formatted(latest));
    }

    /** 24:00 of the last day. */
    Instant until() {
        return WorkingCalendar.endOf(lastDay);
    }

    ExemptionEvent.ExtensionRequested requested(CaseClock of, AccessScope by) {
        return of.tell(
                (at, ref, unit) -> new ExemptionEvent.ExtensionRequested(at, ref, unit, id(), lastDay),
                by,
                requestedAt());
    }

    ClockEvent decide(CaseClock of, boolean approved, AccessScope by, Reminders reminders, Instant now) {
        decide(approved ? PetitionMove.APPROVE : PetitionMove.REJECT, by, now);
        if (approved) return of.extend(this, by, reminders, now);
        return of.tell((at, ref, unit) -> new ExemptionEvent.ExtensionRejected(at, ref, unit, id()), by, now);
    }

    public LocalDate lastDay() {
        return lastDay;
    }
}
