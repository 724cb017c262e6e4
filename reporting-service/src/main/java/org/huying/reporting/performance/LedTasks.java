package org.huying.reporting.performance;

import java.time.Duration;
import org.huying.reporting.referral.Latency;
import org.huying.reporting.summary.Rate;
import org.huying.reporting.summary.Window;
import org.huying.reporting.task.DispatchedTasks;
import org.huying.reporting.task.Standing;
import org.huying.reporting.task.TaskLife;
import org.huying.reporting.task.TaskLife.How;
import org.huying.reporting.task.settled.Handlings;
import org.huying.reporting.task.settled.Kept;
import org.huying.reporting.task.settled.TaskCount;

/** Tasks dispatched in a window that one unit led, or all of them: dispatched = open + handled + given away + called off. */
public final class LedTasks {
    private final DispatchedTasks dispatched = new DispatchedTasks();
    private final Sample seconds = new Sample();
    private long open;
    private long deferred;
    private long handled;
    private long givenAway;
    private long calledOff;
    private long inTime;
    private long late;

    /** @param task dispatched in the window */
    void count(TaskLife task, Window window) {
        dispatched.count(task, window);
        if (task.isOpen()) open++;
        if (task.isDeferred()) deferred++;
        if (task.isOver(How.GIVEN_AWAY)) givenAway++;
        if (task.isOver(How.CALLED_OFF)) calledOff++;
        if (task.reportedAt() != null) handled++;
        if (!task.matter().isExcluded()) rate(task, window);
    }

    /** Adds what was counted before. */
    void add(Kept kept) {
        dispatched.add(
                kept.excludedFor(),
                kept.of(TaskCount.TASKS),
                kept.of(TaskCount.RETURNED),
                kept.of(TaskCount.EXTENDED),
                kept.of(TaskCount.REWORKED));
        open += kept.of(TaskCount.OPEN);
        deferred += kept.of(TaskCount.DEFERRED);
        givenAway += kept.of(TaskCount.GIVEN_AWAY);
        calledOff += kept.of(TaskCount.CALLED_OFF);
        handled += kept.of(TaskCount.HANDLED);
        if (kept.excludedFor() != null) return;
        inTime += kept.of(TaskCount.IN_TIME);
        late += kept.of(TaskCount.LATE);
    }

    void add(Handlings kept) {
        for (int took : kept.seconds()) seconds.add(took);
    }

    private void rate(TaskLife task, Window window) {
        if (task.reportedAt() != null)
            seconds.add(Duration.between(task.dispatchedAt(), task.reportedAt()).toSeconds());
        if (task.due() == null) return;
        Standing standing = task.standing(window.asOf());
        if (standing == Standing.IN_TIME) inTime++;
        if (standing == Standing.LATE) late++;
    }

    public DispatchedTasks dispatched() {
        return dispatched;
    }

    public long open() {
        return open;
    }

    /** Of the open ones. */
    public long deferred() {
        return deferred;
    }

    public long handled() {
        return handled;
    }

    public long givenAway() {
        return givenAway;
    }

    public long calledOff() {
        return calledOff;
    }

    /** Of those due by {@code asOf}. */
    public Rate onTimeRate() {
        return new Rate(inTime, inTime + late);
    }

    /** From dispatch to report, of those in the rates. */
    public Latency handling() {
        return Latency.of(seconds.all());
    }
}
