package org.huying.reporting.ledger;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.huying.chassis.event.MalformedEvent;
import org.huying.chassis.inbox.ReceivedEvent;

/**
 * A decision of intake about one concern.
 *
 * @param intoNumber number of the concern it goes on with; null when it goes by itself again
 */
public record LedgerMerge(UUID concernId, long sequence, String intoNumber, Instant recorded) {
    private static final String MERGED = "concern.merged.v1";
    private static final String UNMERGED = "concern.unmerged.v1";

    /** The fields that are read of either event. */
    record Told(UUID concernId, String intoNumber) {}

    /** Empty for an event that tells of no merger. */
    public static Optional<LedgerMerge> of(ReceivedEvent event) {
        boolean merges = event.type().equals(MERGED);
        if (!merges && !event.type().equals(UNMERGED)) return Optional.empty();
        Told told = event.data(Told.class);
        if (told.concernId() == null || merges && told.intoNumber() == null)
            throw new MalformedEvent(event.type() + " lacks a field the ledger needs", null);
        return Optional.of(new LedgerMerge(
                told.concernId(), event.sequence(), merges ? told.intoNumber() : null, event.recordedTime()));
    }
}
