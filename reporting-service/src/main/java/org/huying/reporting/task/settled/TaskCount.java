package org.huying.reporting.task.settled;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.huying.reporting.task.AgeBand;

/**
 * A figure that is kept of tasks; a column of the tallies bears its name, and its place is the bit that is kept of a settled
 * one: new ones come last. What it counts is for the {@link Basis} to say.
 */
public enum TaskCount {
    /** All of them: a tally is there as long as there is one. */
    TASKS,
    OPEN,
    DEFERRED,
    IN_TIME,
    LATE,
    LATE_AND_OPEN,
    CALLED_OFF,
    RETURNED,
    EXTENDED,
    REWORKED,
    HANDLED,
    GIVEN_AWAY,
    UP_TO_1_DAY,
    UP_TO_3_DAYS,
    UP_TO_7_DAYS,
    UP_TO_15_DAYS,
    UP_TO_30_DAYS,
    OVER_30_DAYS;

    /** What is overdue for so long. */
    public static TaskCount of(AgeBand band) {
        return valueOf(band.name());
    }

    static TaskCount[] ofStock() {
        return Stream.concat(Stream.of(DEFERRED), Stream.of(AgeBand.values()).map(TaskCount::of))
                .toArray(TaskCount[]::new);
    }

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    int bit() {
        return 1 << ordinal();
    }

    /** All of them in one number. */
    static int bits(Set<TaskCount> counted) {
        return counted.stream().mapToInt(TaskCount::bit).sum();
    }
}
