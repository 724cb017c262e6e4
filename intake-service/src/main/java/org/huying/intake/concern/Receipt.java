package org.huying.intake.concern;

import java.time.Instant;
import java.util.UUID;

/** What whoever raised a concern gets in hand. */
public record Receipt(UUID concernId, String number, String trackingCode, Instant registeredAt) {
    static Receipt of(Concern concern) {
        return new Receipt(concern.id(), concern.number(), concern.trackingCode(), concern.registeredAt());
    }
}
