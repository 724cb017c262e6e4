package org.huying.reporting.task;

import java.time.Instant;
import org.huying.reporting.task.TaskLife.How;
import org.huying.reporting.task.TaskLife.Over;

/** The task of a unit that leads, while it is folded. */
final class LeadFold {
    private final Unit unit;
    private final int round;
    private final Instant since;
    private Instant reportedAt;
    private Over over;
    private int returns;
    private int reworks;

    LeadFold(Unit unit, int round, Instant since) {
        this.unit = unit;
        this.round = round;
        this.since = since;
    }

    Unit unit() {
        return unit;
    }

    int round() {
        return round;
    }

    Instant since() {
        return since;
    }

    boolean isWith(Unit other) {
        return unit.code().equals(other.code());
    }

    boolean isOpenWith(Unit other, int now) {
        return isOpen() && round == now && isWith(other);
    }

    private boolean isOpen() {
        return reportedAt == null && over == null;
    }

    void returnAsked() {
        if (isOpen()) returns++;
    }

    void reported(Instant at) {
        if (isOpen()) reportedAt = at;
    }

    void rejected() {
        if (reportedAt == null) return;
        reportedAt = null;
        reworks++;
    }

    /** What was reported stays so: the next round has times of its own. */
    void reopened() {
        reworks++;
    }

    void goOn() {
        reportedAt = null;
        over = null;
    }

    void over(Instant at, How how) {
        if (isOpen()) over = new Over(at, how);
    }

    TaskLife life(Matter matter, int extensions, Due due) {
        return new TaskLife(matter, unit, round, since, reportedAt, over, returns, extensions, reworks, due);
    }
}
