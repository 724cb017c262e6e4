package org.huying.reporting.task;

import java.time.Instant;

/**
 * One round of a case, as its reporter lives through it.
 *
 * @param unit        that had the case last in the round
 * @param contactedAt when the first contact was recorded; null while there was none
 * @param contactDue  until when it had to be; null where no deadline is told
 * @param overAt      when the round was over; null while it is not
 * @param followUp    null while the reporter was not asked
 */
public record RoundLife(
        Matter matter, Unit unit, Instant contactedAt, Due contactDue, Instant overAt, FollowUp followUp) {
    /** Of a round of which a deadline for the first contact is told. */
    public Standing contact(Instant asOf) {
        return contactDue.standing(contactedAt, overAt, asOf);
    }

    /** Whether the reporter says that nobody was in contact with them. */
    public boolean isContactDenied() {
        return followUp != null && FollowUp.NO.equals(followUp.contacted());
    }
}
