package org.huying.reporting.task.settled;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.huying.reporting.task.Helping;

/**
 * What a unit has to help with, as it is tallied; it has no deadline, so time alone changes nothing.
 *
 * @param number of what was helped with in its case
 */
record SettledHelp(UUID concernId, int number, Helping life) {
    Counts counts() {
        return Counts.one(counted());
    }

    Set<TaskCount> counted() {
        Set<TaskCount> counted = EnumSet.of(TaskCount.TASKS);
        if (life.isOpen()) counted.add(TaskCount.OPEN);
        if (life.reportedAt() != null) counted.add(TaskCount.HANDLED);
        return counted;
    }
}
