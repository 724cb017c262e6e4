package org.huying.dispatch.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.huying.dispatch.calendar.WorkingCalendar;

/**
 * When a deadline is spoken of before and after it falls due.
 *
 * @param nearShare      which share of the time is left when it is near, above 0 and below 1; clock time, also where
 *                       the limit is in working hours
 * @param escalationDays working days after the day it was missed, at whose end it is escalated; 0 is that day's end
 */
public record Reminders(double nearShare, int escalationDays, WorkingCalendar calendar) {
    /** What happens at the due moment itself is in time; nothing is told more finely than the database keeps. */
    static final Duration MOMENT = Duration.ofNanos(1_000);

    public Reminders {
        if (!(nearShare > 0 && nearShare < 1)) throw new IllegalArgumentException("not between 0 and 1: " + nearShare);
        if (escalationDays < 0) throw new IllegalArgumentException("counts forwards only: " + escalationDays);
    }

    /** @param from when the time began to run that ends at {@code due} */
    Instant nearAt(Instant from, Instant due) {
        long micros = Duration.between(from, due).toNanos() / 1_000;
        return due.minus(Duration.ofNanos(Math.round(micros * nearShare) * 1_000));
    }

    Instant escalateAt(Instant due) {
        // 24:00 is the next day's first moment, but belongs to the day that ends.
        LocalDate missedOn = WorkingCalendar.dayOf(due.minus(MOMENT));
        return WorkingCalendar.endOf(calendar.plusWorkingDays(missedOn, escalationDays));
    }

    /** The first year without a notice that a provisional deadline was counted through. */
    int unsettledYear(Instant startedAt, Instant due) {
        LocalDate first = WorkingCalendar.dayOf(startedAt).plusDays(1);
        int last = WorkingCalendar.dayOf(due).getYear();
        for (int year = first.getYear(); year <= last; year++) if (calendar.isProvisional(year)) return year;
        return WorkingCalendar.dayOf(startedAt).getYear();
    }
}
