package org.huying.reporting.deadline;

import org.huying.reporting.summary.Window;
import org.huying.reporting.task.DispatchedTasks;
import org.huying.reporting.task.TaskLife;

/** Of all tasks, or of a part of them: what fell due, what is in stock, what was dispatched. */
public final class DeadlineFigures {
    private final DueTasks due = new DueTasks();
    private final Stock stock = new Stock();
    private final DispatchedTasks dispatched = new DispatchedTasks();

    void count(TaskLife task, Window window) {
        due.count(task, window);
        stock.count(task, window.asOf());
        dispatched.count(task, window);
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
