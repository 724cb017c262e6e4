package org.huying.reporting.task;

import org.huying.reporting.summary.Rate;
import org.huying.reporting.summary.Window;

/** Tasks dispatched in a window: how many were returned, extended or found not done, each at least once (domain.md §6). */
public final class DispatchedTasks {
    private final ExcludedCount excluded = new ExcludedCount();
    private long counted;
    private long returned;
    private long extended;
    private long reworked;

    public void count(TaskLife task, Window window) {
        if (!task.isDispatchedIn(window)) return;
        if (task.matter().isExcluded()) {
            excluded.add(task.matter().excludedFor());
            return;
        }
        counted++;
        if (task.returns() > 0) returned++;
        if (task.extensions() > 0) extended++;
        if (task.reworks() > 0) reworked++;
    }

    /**
     * Adds what was counted before.
     *
     * @param excludedFor for which reason these are left out of the rates; null for those in them
     */
    public void add(String excludedFor, long tasks, long ofThoseReturned, long ofThoseExtended, long ofThoseReworked) {
        if (excludedFor != null) {
            excluded.add(excludedFor, tasks);
            return;
        }
        counted += tasks;
        returned += ofThoseReturned;
        extended += ofThoseExtended;
        reworked += ofThoseReworked;
    }

    public Rate returnRate() {
        return new Rate(returned, counted);
    }

    public Rate extensionRate() {
        return new Rate(extended, counted);
    }

    public Rate reworkRate() {
        return new Rate(reworked, counted);
    }

    /** Out of the three rates. */
    public ExcludedCount excluded() {
        return excluded;
    }

    /** With those out of the rates. */
    public long total() {
        return counted + excluded.total();
    }
}
