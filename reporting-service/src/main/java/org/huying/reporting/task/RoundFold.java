package org.huying.reporting.task;

import java.time.Instant;

/** A round of a case, while it is folded. */
final class RoundFold {
    private Instant contactedAt;
    private Instant overAt;
    private FollowUp followUp;

    void tell(TaskFact fact) {
        if (fact.kind() != FactKind.CONTACTED)
            followUp = (followUp == null ? FollowUp.at(fact.time()) : followUp).with(fact);
        else if (contactedAt == null) contactedAt = fact.time();
    }

    /** The first end counts. */
    void over(Instant at) {
        if (at == null) overAt = null;
        else if (overAt == null) overAt = at;
    }

    /** What was answered is asked again; a contact stays one. */
    void unmerged() {
        overAt = null;
        followUp = null;
    }

    RoundLife life(Matter matter, Unit unit, Due contactDue) {
        return new RoundLife(matter, unit, contactedAt, contactDue, overAt, followUp);
    }
}
