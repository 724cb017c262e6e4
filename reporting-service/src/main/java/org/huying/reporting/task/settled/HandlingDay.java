package org.huying.reporting.task.settled;

import java.time.LocalDate;
import org.huying.reporting.task.TaskLife;
import org.huying.reporting.task.Unit;

/**
 * Tasks that a unit was given on one day, in one community.
 *
 * @param unitKind empty where none is told
 */
record HandlingDay(LocalDate since, String unitCode, String unitKind, String community) {
    static HandlingDay of(TaskLife task) {
        return new HandlingDay(
                WholeDays.day(task.dispatchedAt()),
                task.unit().code(),
                task.unit().kind() == null ? "" : task.unit().kind(),
                task.matter().communityCode());
    }

    Unit unit() {
        return Handlings.unit(unitCode, unitKind);
    }
}
