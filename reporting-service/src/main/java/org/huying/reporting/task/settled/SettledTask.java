package org.huying.reporting.task.settled;

import java.time.Instant;
import java.util.UUID;
import org.huying.reporting.task.TaskLife;

/**
 * A task as it is tallied.
 *
 * @param number of the task in its case
 * @param at     as of when it is counted
 */
record SettledTask(UUID concernId, int number, TaskLife life, Instant at) {
    Turns turns() {
        return Turns.of(life, at);
    }
}
