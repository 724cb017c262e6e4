package org.huying.reporting.deadline;

import org.huying.reporting.summary.Window;
import org.huying.reporting.task.DispatchedTasks;
import org.huying.reporting.task.TaskLife;
import org.huying.reporting.task.settled.Kept;
import org.huying.reporting.task.settled.TaskCount;

/** Of all tasks, or of a part of them: what fell due, what is in stock, what was dispatched. */
public final class DeadlineFigures {
    private final DueTasks due = new DueTasks();
    private final Stock stock = new Stock();
    private final DispatchedTasks dispatched = new DispatchedTasks();

    void count(TaskLife task, Window window) {
        due.count(task, window);
        dispatched.count(task, window);
        stock.count(task, window.asOf());
    }

    /** Adds what was counted before. */
    void add(Kept kept) {
        switch (kept.basis()) {
            case DUE -> due.add(kept);
            case STOCK -> stock.add(kept);
            case GIVEN ->
                dispatched.add(
                        kept.excludedFor(),
                        kept.of(TaskCount.TASKS),
                        kept.of(TaskCount.RETURNED),
                        kept.of(TaskCount.EXTENDED),
                        kept.of(TaskCount.REWORKED));
            case HELPED -> {} // Help has no deadline.
        }
    }

    public DueTasks due() {
        return due;
    }

    public Stock stock() {
        return stock;
    }

    public DispatchedTasks dispatched() {
        return dispatched;
    }
}
