package org.huying.reporting.task.settled;

import static org.huying.reporting.task.settled.TaskCount.CALLED_OFF;
import static org.huying.reporting.task.settled.TaskCount.DEFERRED;
import static org.huying.reporting.task.settled.TaskCount.EXTENDED;
import static org.huying.reporting.task.settled.TaskCount.GIVEN_AWAY;
import static org.huying.reporting.task.settled.TaskCount.HANDLED;
import static org.huying.reporting.task.settled.TaskCount.IN_TIME;
import static org.huying.reporting.task.settled.TaskCount.LATE;
import static org.huying.reporting.task.settled.TaskCount.LATE_AND_OPEN;
import static org.huying.reporting.task.settled.TaskCount.OPEN;
import static org.huying.reporting.task.settled.TaskCount.RETURNED;
import static org.huying.reporting.task.settled.TaskCount.REWORKED;
import static org.huying.reporting.task.settled.TaskCount.TASKS;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.huying.reporting.task.AgeBand;
import org.huying.reporting.task.TaskLife;
import org.huying.reporting.task.TaskLife.How;

/** By which of its days a task is tallied, and what is counted of it there. */
public enum Basis {
    /** By the day on which its deadline, as it stands, lies: what became of it by then. */
    DUE(IN_TIME, LATE, LATE_AND_OPEN, DEFERRED, CALLED_OFF) {
        @Override
        Instant day(TaskLife task) {
            return task.due() == null ? null : task.due().at();
        }

        @Override
        void count(TaskLife task, Instant at, Set<TaskCount> counted) {
            switch (task.standing(at)) {
                case IN_TIME -> counted.add(IN_TIME);
                case LATE -> counted.addAll(task.isOpen() ? List.of(LATE, LATE_AND_OPEN) : List.of(LATE));
                case DEFERRED -> counted.add(DEFERRED);
                case CALLED_OFF -> counted.add(CALLED_OFF);
                case NOT_YET_DUE -> {}
            }
        }
    },

    /** By the day on which a unit was given it: how it went, and what became of it. */
    GIVEN(RETURNED, EXTENDED, REWORKED, OPEN, DEFERRED, HANDLED, GIVEN_AWAY, CALLED_OFF, IN_TIME, LATE) {
        @Override
        Instant day(TaskLife task) {
            return task.dispatchedAt();
        }

        @Override
        void count(TaskLife task, Instant at, Set<TaskCount> counted) {
            if (task.returns() > 0) counted.add(RETURNED);
            if (task.extensions() > 0) counted.add(EXTENDED);
            if (task.reworks() > 0) counted.add(REWORKED);
            if (task.isOpen()) counted.add(OPEN);
            if (task.isDeferred()) counted.add(DEFERRED);
            if (task.reportedAt() != null) counted.add(HANDLED);
            if (task.isOver(How.GIVEN_AWAY)) counted.add(GIVEN_AWAY);
            if (task.isOver(How.CALLED_OFF)) counted.add(CALLED_OFF);
            if (task.due() != null) ofDeadline(task, at, counted);
        }

        private void ofDeadline(TaskLife task, Instant at, Set<TaskCount> counted) {
            switch (task.standing(at)) {
                case IN_TIME -> counted.add(IN_TIME);
                case LATE -> counted.add(LATE);
                default -> {}
            }
        }
    },

    /** Without a day: what is in the hands of a unit, and what of it is overdue. */
    STOCK(TaskCount.ofStock()) {
        @Override
        Instant day(TaskLife task) {
            return null;
        }

        @Override
        boolean has(TaskLife task) {
            return task.isOpen();
        }

        @Override
        void count(TaskLife task, Instant at, Set<TaskCount> counted) {
            if (task.isDeferred()) counted.add(DEFERRED);
            if (task.isOverdue(at)) counted.add(TaskCount.of(AgeBand.of(task.overdueFor(at))));
        }
    },

    /** By the day on which a unit was asked to help: no task that is led is counted by it. */
    HELPED(OPEN, HANDLED) {
        @Override
        Instant day(TaskLife task) {
            return null;
        }

        @Override
        void count(TaskLife task, Instant at, Set<TaskCount> counted) {
            throw new IllegalArgumentException("led, not helped with");
        }
    };

    private final List<TaskCount> counts;

    Basis(TaskCount... beside) {
        counts = Stream.concat(Stream.of(TASKS), Stream.of(beside)).toList();
    }

    /** What is counted by it. */
    List<TaskCount> counts() {
        return counts;
    }

    /** Null where it is tallied without one. */
    abstract Instant day(TaskLife task);

    abstract void count(TaskLife task, Instant at, Set<TaskCount> counted);

    boolean has(TaskLife task) {
        return day(task) != null;
    }

    /** As what a task that is tallied by it counts at an instant. */
    Set<TaskCount> counted(TaskLife task, Instant at) {
        Set<TaskCount> counted = EnumSet.of(TASKS);
        count(task, at, counted);
        return counted;
    }

    /** The same, of any task. */
    Counts of(TaskLife task, Instant at) {
        return has(task) ? Counts.one(counted(task, at)) : Counts.NONE;
    }
}
