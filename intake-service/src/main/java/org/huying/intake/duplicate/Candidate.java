package org.huying.intake.duplicate;

import java.time.Instant;
import java.util.UUID;
import org.huying.intake.concern.Channel;
import org.huying.intake.concern.ConcernStatus;

/**
 * A concern as it is held against others: of the reporter's words only which pairs of characters are in it.
 *
 * @param sequence   of its newest event
 * @param mergedInto number of the concern it was merged into; null for most
 */
public record Candidate(
        UUID id,
        String number,
        long sequence,
        ConcernStatus status,
        String mergedInto,
        boolean confidential,
        Matter matter) {
    public String topic() {
        return matter.topic();
    }

    public Channel channel() {
        return matter.channel();
    }

    public Where at() {
        return matter.at();
    }

    public Instant registeredAt() {
        return matter.raisedAt();
    }

    /** Whether it goes on under its own number, as far as the concern itself says. */
    boolean goesOn() {
        return status == ConcernStatus.REGISTERED || status == ConcernStatus.ACCEPTED;
    }

    Candidate wordless() {
        return new Candidate(id, number, sequence, status, mergedInto, confidential, matter.wordless());
    }
}
