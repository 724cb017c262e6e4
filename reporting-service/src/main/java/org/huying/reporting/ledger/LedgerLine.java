package org.huying.reporting.ledger;

import java.time.Instant;
import java.util.UUID;

/**
 * One concern in the ledger (诉求台账).
 *
 * @param outcome      null until the case is closed
 * @param exit         how it left in intake; null where it did not
 * @param ownerCode    the unit that has the case; null until it is dispatched
 * @param dispatchedAt since when that unit has it
 * @param changedAt    when the present status began
 * @param mergedInto   number of the concern it was merged into; null when it goes by itself
 */
public record LedgerLine(
        UUID concernId,
        String number,
        String communityCode,
        String gridCode,
        String channel,
        String nature,
        String topic,
        Instant registeredAt,
        ConcernStatus status,
        Outcome outcome,
        Exit exit,
        String ownerCode,
        String ownerName,
        Instant dispatchedAt,
        Instant changedAt,
        String mergedInto,
        Course course) {

    /** Null while the concern is open. */
    public Instant closedAt() {
        return status == ConcernStatus.CLOSED ? changedAt : null;
    }
}
