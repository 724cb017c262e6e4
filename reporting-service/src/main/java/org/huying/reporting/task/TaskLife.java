package org.huying.reporting.task;

import java.time.Duration;
import java.time.Instant;
import org.huying.reporting.summary.Window;

/**
 * What became of one task (工单): what one unit had to lead of a case from the time it was given it. A case has another one
 * when it goes to another unit (改派) and when it is reopened (重办).
 *
 * @param dispatchedAt when the unit was given it
 * @param reportedAt   when the unit reported it done; null before, and after it was found not done
 * @param over         how it went away unreported; null while it did not
 * @param returns      how often the unit asked to give it back (退回), declined ones too
 * @param extensions   how often it was given more time (延期)
 * @param reworks      how often it was found not done, at verification or by reopening the case
 * @param due          when it is to be reported; null where no deadline is told, and of a unit that had to give it to
 *                     another: a round has one deadline, and it counts with the unit that had the case last
 */
public record TaskLife(
        Matter matter,
        Unit unit,
        int round,
        Instant dispatchedAt,
        Instant reportedAt,
        Over over,
        int returns,
        int extensions,
        int reworks,
        Due due) {
    /** That a unit is not at work on it any more, and how. */
    public record Over(Instant at, How how) {}

    /** By what a unit is not at work on a task any more although it reported nothing. */
    public enum How {
        /** Another unit was given it. */
        GIVEN_AWAY,
        /** The case ended. */
        CALLED_OFF
    }

    public boolean isDispatchedIn(Window window) {
        return window.has(dispatchedAt);
    }

    public boolean isReportedIn(Window window) {
        return reportedAt != null && window.has(reportedAt);
    }

    public boolean isDueIn(Window window) {
        return due != null && due.isIn(window);
    }

    public boolean isOpen() {
        return reportedAt == null && over == null;
    }

    public boolean isDeferred() {
        return isOpen() && due != null && due.deferred();
    }

    /** 逾期: open past its deadline. */
    public boolean isOverdue(Instant asOf) {
        return isOpen() && due != null && !due.deferred() && due.at().isBefore(asOf);
    }

    /** Of a task that has a deadline. */
    public Standing standing(Instant asOf) {
        return due.standing(reportedAt, over == null ? null : over.at(), asOf);
    }

    /** Of a task that is overdue. */
    public Duration overdueFor(Instant asOf) {
        return Duration.between(due.at(), asOf);
    }

    public boolean isOver(How how) {
        return over != null && over.how() == how;
    }
}
