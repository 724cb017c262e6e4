package org.huying.reporting.handling;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.huying.reporting.calendar.WorkingCalendar;
import org.huying.reporting.referral.Latency;
import org.huying.reporting.task.ExcludedCount;
import org.huying.reporting.task.TaskLife;

/** How long tasks took from dispatch to report: all of them, or a part. In clock time and in working time. */
public final class HandlingFigures {
    private final List<Long> clock = new ArrayList<>();
    private final List<Long> working = new ArrayList<>();
    private final ExcludedCount excluded = new ExcludedCount();
    private long provisional;

    /** @param task reported */
    void count(TaskLife task, WorkingCalendar calendar) {
        if (task.matter().isExcluded()) {
            excluded.add(task.matter().excludedFor());
            return;
        }
        clock.add(Duration.between(task.dispatchedAt(), task.reportedAt()).toSeconds());
        if (!calendar.knowsOfficeHours()) return;
        working.add(calendar.workingSeconds(task.dispatchedAt(), task.reportedAt()));
        if (calendar.isProvisional(task.dispatchedAt(), task.reportedAt())) provisional++;
    }

    public Latency clock() {
        return Latency.of(clock);
    }

    /** Of none, as long as no office hours are known. */
    public Latency working() {
        return Latency.of(working);
    }

    /** Of those in working time, counted through a year that had no notice. */
    public long provisional() {
        return provisional;
    }

    public ExcludedCount excluded() {
        return excluded;
    }
}
