package org.huying.intake.concern;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * The two times that are not when a concern was registered (architecture.md §7, facts have two times).
 *
 * @param occurredAt when the matter happened, as the reporter says; null where nobody said
 * @param heardAt    when it was said to us, where that was before it was registered: in a courtyard without a network,
 *                   say. Null where it was registered at once
 */
@Embeddable
public record Heard(
        @Column(name = "occurred_at") Instant occurredAt,
        @Column(name = "heard_at") Instant heardAt) {
    /** Said while it is registered, and nothing of when it happened. */
    public static final Heard NOW = new Heard(null, null);

    /** When the subdistrict heard it: the time of the event. */
    Instant time(Instant registeredAt) {
        return heardAt == null ? registeredAt : heardAt;
    }
}
