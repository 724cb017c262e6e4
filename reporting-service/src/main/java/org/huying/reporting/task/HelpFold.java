package org.huying.reporting.task;

import java.time.Instant;

/** The task of a unit that helps, while it is folded. */
final class HelpFold {
    private final Unit unit;
    private final Instant since;
    private Instant reportedAt;
    private boolean over;

    HelpFold(TaskFact given) {
        unit = given.unit();
        since = given.time();
    }

    void reportedBy(TaskFact fact) {
        if (!over && reportedAt == null && unit.code().equals(fact.unit().code())) reportedAt = fact.time();
    }

    void over() {
        if (reportedAt == null) over = true;
    }

    Helping life(Matter matter) {
        return new Helping(matter, unit, since, reportedAt, over);
    }
}
