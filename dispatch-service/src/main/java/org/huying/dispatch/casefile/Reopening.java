package org.huying.dispatch.casefile;

import java.time.Instant;
import org.huying.chassis.privacy.Screening;
import org.huying.dispatch.casefile.RoundEvent.Cause;

/** How a case begins anew under the same number (重办), and what links it to an earlier one (复发). */
record Reopening(CaseFile file) {
    private static final String COMPLAINED = "回访不满意或未解决 · not solved or not satisfied at follow-up";

    /**
     * A complaint at the first follow-up reopens the case by itself; later ones are for the desk to weigh, or a case
     * that cannot be helped would go round for ever.
     */
    boolean isDue() {
        return file.round() == 1 && file.followUp() != null && file.followUp().complains();
    }

    RoundEvent.Reopened afterFollowUp(Actor by, Instant now) {
        return reopen(Cause.FOLLOW_UP, COMPLAINED, by, now);
    }

    RoundEvent.Reopened byDesk(String reason, Actor by, Instant now) {
        return reopen(Cause.BY_DESK, reason, by, now);
    }

    /** The round so far is kept with its times; the same unit leads the next. */
    private RoundEvent.Reopened reopen(Cause cause, String reason, Actor by, Instant now) {
        file.move(CaseMove.REOPEN);
        Task lead = file.handlers().lead();
        file.handlers().withdrawOpen(reason, now);
        file.nextRound(lead.dispatchedAt(), lead.handledAt());
        file.leadBy(file.owner(), now);
        return new RoundEvent.Reopened(
                file.next(now), file.reference(by), file.round(), file.owner(), cause, Screening.mask(reason));
    }

    RoundEvent.RecurrenceLinked recursFrom(CaseFile earlier, Actor by, Instant now) {
        file.mustHave(CaseMove.LINK_RECURRENCE);
        if (earlier.status() != CaseStatus.CLOSED || earlier.filedAt().isAfter(file.filedAt()))
            throw new NotAnEarlierCase();
        file.recursFrom(earlier.number());
        return new RoundEvent.RecurrenceLinked(file.next(now), file.reference(by), earlier.number());
    }
}
