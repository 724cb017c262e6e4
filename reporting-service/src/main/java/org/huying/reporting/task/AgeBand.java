package org.huying.reporting.task;

import java.time.Duration;

/** For how long something is overdue, in days of 24 hours; the upper bound is in, the lower is not. */
public enum AgeBand {
    UP_TO_1_DAY(0, 1),
    UP_TO_3_DAYS(1, 3),
    UP_TO_7_DAYS(3, 7),
    UP_TO_15_DAYS(7, 15),
    UP_TO_30_DAYS(15, 30),
    OVER_30_DAYS(30, null);

    private final int overDays;
    private final Integer upToDays;

    AgeBand(int overDays, Integer upToDays) {
        this.overDays = overDays;
        this.upToDays = upToDays;
    }

    public int overDays() {
        return overDays;
    }

    /** Null for the oldest. */
    public Integer upToDays() {
        return upToDays;
    }

    public static AgeBand of(Duration overdue) {
        for (AgeBand band : values())
            if (band.upToDays != null && overdue.compareTo(Duration.ofDays(band.upToDays)) <= 0) return band;
        return OVER_30_DAYS;
    }
}
