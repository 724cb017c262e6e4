package org.huying.dispatch.watch;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.huying.dispatch.sighting.Sighting;

/** A sighting with which the matter of a closed case came back (复发). */
@Embeddable
public record Recurrence(
        @Column(name = "sighting_id") UUID sightingId,
        @Column(name = "seen_at") Instant seenAt,
        int counted,
        @Column(name = "linked_at") Instant linkedAt) {
    static Recurrence of(Sighting sighting, Instant now) {
        return new Recurrence(
                sighting.id(), sighting.observed().seenAt(), sighting.observed().counted(), now);
    }
}
