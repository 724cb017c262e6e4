package org.huying.reporting.ledger;

import java.time.Instant;
import java.util.UUID;

/** One concern in the ledger (诉求台账). */
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
        String outcome,
        String ownerCode,
        String ownerName,
        Instant changedAt) {}
