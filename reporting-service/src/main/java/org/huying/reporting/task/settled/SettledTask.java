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

    /** What is counted of it, see {@link TaskCount#bits}; null where it is not tallied so. */
    Integer bits(Basis basis) {
        return basis.has(life) ? TaskCount.bits(basis.counted(life, at)) : null;
    }
}
