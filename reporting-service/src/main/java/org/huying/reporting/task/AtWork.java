package org.huying.reporting.task;

import java.util.Set;
import org.huying.chassis.inbox.ReceivedEvent;

/**
 * Whether a unit is at work on a case after some news of it.
 *
 * @param sequence of the case; 0 for news that tell nothing of it, so that any other goes before it
 */
record AtWork(long sequence, boolean is) {
    static final AtWork NOT_TOLD = new AtWork(0, false);

    private static final Set<String> BEGIN = Set.of(
            "case.dispatched.v1",
            "case.reassigned.v1",
            "case.return-requested.v1",
            "case.arbitration-requested.v1",
            "case.handling-rejected.v1",
            "case.reopened.v1",
            "case.unmerged.v1");
    private static final Set<String> END = Set.of(
            "case.handled.v1",
            "case.followed-up.v1",
            "case.closed.v1",
            "case.transferred.v1",
            "case.voided.v1",
            "case.declined.v1",
            "case.merged.v1");

    static AtWork after(ReceivedEvent event) {
        boolean begins = BEGIN.contains(event.type());
        return begins || END.contains(event.type()) ? new AtWork(event.sequence(), begins) : NOT_TOLD;
    }

    AtWork and(AtWork other) {
        return other.sequence > sequence ? other : this;
    }
}
