package org.huying.reporting.deadline;

import org.huying.reporting.summary.Rate;
import org.huying.reporting.summary.Window;
import org.huying.reporting.task.ExcludedCount;
import org.huying.reporting.task.Standing;
import org.huying.reporting.task.TaskLife;
import org.huying.reporting.task.settled.Kept;
import org.huying.reporting.task.settled.TaskCount;

/** Tasks of which the deadline, as it stands, lies in a window: what became of them by {@code asOf} (domain.md §6). */
public final class DueTasks {
    private final ExcludedCount excluded = new ExcludedCount();
    private long inTime;
    private long late;
    private long lateAndOpen;
    private long deferred;
    private long calledOff;
    private long notYetDue;

    void count(TaskLife task, Window window) {
        if (!task.isDueIn(window)) return;
        if (task.matter().isExcluded()) excluded.add(task.matter().excludedFor());
        else count(task, task.standing(window.asOf()));
    }

    private void count(TaskLife task, Standing standing) {
        switch (standing) {
            case IN_TIME -> inTime++;
            case LATE -> {
                late++;
                if (task.isOpen()) lateAndOpen++;
            }
            case DEFERRED -> deferred++;
            case CALLED_OFF -> calledOff++;
            case NOT_YET_DUE -> notYetDue++;
        }
    }

    void add(Kept kept) {
        long tasks = kept.of(TaskCount.TASKS);
        if (kept.excludedFor() != null) {
            excluded.add(kept.excludedFor(), tasks);
            return;
        }
        inTime += kept.of(TaskCount.IN_TIME);
        late += kept.of(TaskCount.LATE);
        lateAndOpen += kept.of(TaskCount.LATE_AND_OPEN);
        deferred += kept.of(TaskCount.DEFERRED);
        calledOff += kept.of(TaskCount.CALLED_OFF);
        notYetDue += tasks
                - kept.of(TaskCount.IN_TIME)
                - kept.of(TaskCount.LATE)
                - kept.of(TaskCount.DEFERRED)
                - kept.of(TaskCount.CALLED_OFF);
    }

    public Rate onTimeRate() {
        return new Rate(inTime, inTime + late);
    }

    public long late() {
        return late;
    }

    /** Of those that are late, not reported by now. */
    public long lateAndOpen() {
        return lateAndOpen;
    }

    /** Out of the rate. */
    public ExcludedCount excluded() {
        return excluded;
    }

    /** Out of the rate: put off. */
    public long deferred() {
        return deferred;
    }

    /** Out of the rate: the case ended, or went elsewhere, before it was due. */
    public long calledOff() {
        return calledOff;
    }

    /** Out of the rate: the window reaches beyond {@code asOf}. */
    public long notYetDue() {
        return notYetDue;
    }
}
