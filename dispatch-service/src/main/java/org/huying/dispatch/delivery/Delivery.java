package org.huying.dispatch.delivery;

import java.time.Instant;
import java.util.UUID;

/**
 * A delivery as it stands. All times by the server's clock.
 *
 * @param eventId        id of the notice, the same in {@code webhook-id} at every attempt
 * @param subject        the number people use
 * @param attempts       how often it was tried
 * @param plannedAt      since when it is to be sent, or is to be sent again
 * @param nextAttemptAt  of a failing one: when it is tried again; null: as soon as its turn comes
 * @param settledAt      null while it is open
 * @param lastHttpStatus what the receiver answered last; null where it never did, or not the last time
 * @param lastFailure    why the last attempt came to nothing; null where it did not
 */
public record Delivery(
        UUID subscription,
        long position,
        UUID eventId,
        String type,
        String subject,
        String orderKey,
        DeliveryStatus status,
        int attempts,
        Instant plannedAt,
        Instant nextAttemptAt,
        Instant settledAt,
        Integer lastHttpStatus,
        Failure lastFailure) {}
