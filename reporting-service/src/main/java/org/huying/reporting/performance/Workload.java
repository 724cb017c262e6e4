package org.huying.reporting.performance;

import org.huying.reporting.summary.Window;
import org.huying.reporting.task.Helping;
import org.huying.reporting.task.TaskLife;
import org.huying.reporting.task.settled.Basis;
import org.huying.reporting.task.settled.Handlings;
import org.huying.reporting.task.settled.Kept;
import org.huying.reporting.task.settled.TaskCount;

/** What one unit, or all, had to do that was dispatched in a window: what it led, and what it helped with. */
public final class Workload {
    private final LedTasks led = new LedTasks();
    private long helped;
    private long helpedOpen;
    private long helpedDone;

    void count(TaskLife task, Window window) {
        led.count(task, window);
    }

    void count(Helping help) {
        helped++;
        if (help.isOpen()) helpedOpen++;
        if (help.reportedAt() != null) helpedDone++;
    }

    /** Adds what was counted before. */
    void add(Kept kept) {
        if (kept.basis() == Basis.GIVEN) {
            led.add(kept);
            return;
        }
        helped += kept.of(TaskCount.TASKS);
        helpedOpen += kept.of(TaskCount.OPEN);
        helpedDone += kept.of(TaskCount.HANDLED);
    }

    void add(Handlings kept) {
        led.add(kept);
    }

    public LedTasks led() {
        return led;
    }

    /** 协办: given to it in the window. */
    public long helped() {
        return helped;
    }

    public long helpedOpen() {
        return helpedOpen;
    }

    public long helpedDone() {
        return helpedDone;
    }
}
