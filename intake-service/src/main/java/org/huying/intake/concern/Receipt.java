package org.huying.intake.concern;

import java.time.Instant;
import java.util.UUID;
import org.huying.chassis.consistency.ConsistencyToken;

/**
 * What whoever raised a concern gets in hand.
 *
 * @param token lets them ask the other services at once: they answer after they have heard of the concern
 */
public record Receipt(
        UUID concernId, String number, String trackingCode, Instant registeredAt, ConsistencyToken token) {
    static Receipt of(Concern concern) {
        return new Receipt(
                concern.id(), concern.number(), concern.trackingCode(), concern.registeredAt(), concern.token());
    }
}
