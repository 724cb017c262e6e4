package org.huying.reporting.tally;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** For what stretch of the town's calendar a tally is kept, the finest first. */
public enum Level {
    DAY,
    MONTH,
    YEAR;

    /** The first day of the stretch that the day is in. */
    public LocalDate begin(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case MONTH -> day.withDayOfMonth(1);
            case YEAR -> day.with(TemporalAdjusters.firstDayOfYear());
        };
    }

    /** The first day after the stretch that the day is in. */
    public LocalDate end(LocalDate day) {
        return begin(day)
                .plus(
                        1,
                        switch (this) {
                            case DAY -> ChronoUnit.DAYS;
                            case MONTH -> ChronoUnit.MONTHS;
                            case YEAR -> ChronoUnit.YEARS;
                        });
    }
}
