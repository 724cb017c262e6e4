package org.huying.reporting.tally;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** For what stretch of the town's calendar a tally is kept, the finest first. */
public enum Level {
    DAY,
    /** 旬: the first ten days of a month, the second ten, and what is left of it. */
    TEN_DAYS,
    MONTH,
    YEAR;

    /** The first day of the stretch that the day is in. */
    public LocalDate begin(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case TEN_DAYS -> day.withDayOfMonth(1 + 10 * Math.min((day.getDayOfMonth() - 1) / 10, 2));
            case MONTH -> day.withDayOfMonth(1);
            case YEAR -> day.with(TemporalAdjusters.firstDayOfYear());
        };
    }

    /** The first day after the stretch that the day is in. */
    public LocalDate end(LocalDate day) {
        LocalDate begin = begin(day);
        return switch (this) {
            case DAY -> begin.plusDays(1);
            case TEN_DAYS -> begin.getDayOfMonth() > 20 ? MONTH.end(begin) : begin.plusDays(10);
            case MONTH -> begin.plusMonths(1);
            case YEAR -> begin.plusYears(1);
        };
    }
}
