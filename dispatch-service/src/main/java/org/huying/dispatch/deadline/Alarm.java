package org.huying.dispatch.deadline;

import java.time.Instant;
import org.huying.chassis.event.Occurrence;
import org.huying.dispatch.casefile.CaseReference;

/**
 * Something that falls due by itself.
 *
 * @param deadline null where the whole case comes back
 */
record Alarm(Instant at, Kind kind, CaseDeadline deadline) {
    /** What falls due. */
    enum Kind {
        NEAR,
        MISSED,
        ESCALATED,
        REVIEW
    }

    DeadlineEvent event(Occurrence occurrence, CaseReference by, ClockedCase of) {
        var due = DeadlineEvent.Due.of(deadline);
        String unit = of.ownerCode();
        int round = deadline.round();
        return switch (kind) {
            case NEAR -> new DeadlineEvent.Near(occurrence, by, unit, round, due);
            case MISSED -> new DeadlineEvent.Missed(occurrence, by, unit, round, due);
            case ESCALATED ->
                new DeadlineEvent.Escalated(occurrence, by, unit, round, due, EscalatedTo.above(of.ownerKind()));
            case REVIEW -> throw new IllegalStateException("a case comes back as a whole");
        };
    }
}
