package org.huying.intake.workstation;

import java.time.DayOfWeek;

/**
 * When a workstation is open on one day of the week, in Asia/Shanghai.
 *
 * @param from minute of the day, included
 * @param to   minute of the day, not included; 1440 is the end of the day
 */
public record OpenInterval(DayOfWeek day, int from, int to) {
    static final int END_OF_DAY = 24 * 60;

    boolean isOne() {
        return from >= 0 && from < to && to <= END_OF_DAY;
    }

    boolean overlaps(OpenInterval other) {
        return day == other.day && from < other.to && other.from < to;
    }

    boolean contains(DayOfWeek asked, int minute) {
        return day == asked && from <= minute && minute < to;
    }
}
