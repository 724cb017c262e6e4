package org.huying.reporting.trend;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.huying.chassis.problem.Invalid;

/** How far it is from one point of a trend to the next, by the calendar of the town; weeks begin on Monday. */
public enum Step {
    DAY(Period.ofDays(1), 30),
    WEEK(Period.ofWeeks(1), 26),
    MONTH(Period.ofMonths(1), 24);

    static final int MOST_POINTS = 400;
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Period length;
    private final int usual;

    Step(Period length, int usual) {
        this.length = length;
        this.usual = usual;
    }

    /** Where a trend begins of which no beginning is asked for. */
    public Instant usualFrom(Instant to) {
        LocalDate last = begin(to.minusNanos(1_000));
        return start(last.minus(length.multipliedBy(usual - 1)));
    }

    /** Where the points begin, the first of them at {@code from}; refused where they are too many to be seen. */
    List<Instant> points(Instant from, Instant to) {
        List<Instant> points = new ArrayList<>(List.of(from));
        LocalDate day = begin(from).plus(length);
        while (start(day).isBefore(to)) {
            if (points.size() == MOST_POINTS)
                throw new Invalid(
                        "/from",
                        "最多 %1$d 个点，请缩短统计期或放大步长 · at most %1$d points: choose a shorter period or a longer step"
                                .formatted(MOST_POINTS));
            points.add(start(day));
            day = day.plus(length);
        }
        return points;
    }

    private LocalDate begin(Instant instant) {
        LocalDate day = instant.atZone(ZONE).toLocalDate();
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
        };
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }
}
