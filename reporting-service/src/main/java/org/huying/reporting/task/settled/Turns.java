package org.huying.reporting.task.settled;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.huying.reporting.task.AgeBand;
import org.huying.reporting.task.TaskLife;

/**
 * Between which instants a task counts as it does at some instant, unless something is told of it: when its deadline
 * passes, and when it is overdue for longer than a band of ages reaches, it counts otherwise, from the very next tick on.
 *
 * @param last the last before that instant, which is later; null where there was none
 * @param next the first not before it: up to there, and there, it counts the same; null where there will be none
 */
record Turns(Instant last, Instant next) {
    static Turns of(TaskLife task, Instant at) {
        List<Instant> all = all(task).toList();
        return new Turns(
                all.stream()
                        .filter(turn -> turn.isBefore(at))
                        .reduce((one, later) -> later)
                        .orElse(null),
                all.stream().filter(turn -> !turn.isBefore(at)).findFirst().orElse(null));
    }

    /** In their order. What is put off, or has no deadline, waits for news. */
    private static Stream<Instant> all(TaskLife task) {
        if (task.due() == null || task.isDeferred()) return Stream.of();
        Instant due = task.due().at();
        if (!task.isOpen()) return Stream.of(due);
        return Stream.of(AgeBand.values()).map(band -> due.plus(Duration.ofDays(band.overDays())));
    }
}
