package org.huying.dispatch.deadline;

import java.time.Instant;
import java.util.List;
import org.huying.dispatch.timelimit.Deadline;
import org.huying.dispatch.timelimit.Measure;

/**
 * How the clock of a case goes on that was merged and is not any more. The time for handling runs on from where it
 * began, as if it had never been merged; accepting and the first contact belong to the dispatch, and what the merger
 * stopped of them begins with the new one. What happened in time stays so.
 */
record ComingBack(CaseClock clock) {
    DeadlineEvent.Started from(List<Deadline> limits, Reminders reminders, Instant now) {
        clock.runAgain(Measure.RESOLUTION);
        clock.current()
                .filter(it -> it.status() == DeadlineStatus.STOPPED)
                .forEach(stopped -> goOn(stopped, limits, reminders, now));
        return clock.started(now);
    }

    private static void goOn(CaseDeadline stopped, List<Deadline> limits, Reminders reminders, Instant now) {
        if (stopped.measure() == Measure.RESOLUTION) stopped.runOn(now, reminders);
        else
            limits.stream()
                    .filter(limit -> limit.measure() == stopped.measure())
                    .findFirst()
                    .ifPresent(limit -> stopped.beginAgain(limit, reminders));
    }
}
