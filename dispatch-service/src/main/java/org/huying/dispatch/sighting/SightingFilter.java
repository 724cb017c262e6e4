package org.huying.dispatch.sighting;

import java.time.Instant;
import java.util.UUID;

/**
 * Which sightings a list asks for; null asks for all.
 *
 * @param placeKey exactly this place
 * @param topic    exactly this topic
 * @param from     seen then or later
 * @param to       seen before
 * @param after    where the page before ended
 */
public record SightingFilter(
        String communityCode,
        String placeKey,
        String topic,
        String caseNumber,
        UUID patrolId,
        Instant from,
        Instant to,
        Position after) {
    /** Where a sighting stands in a list, the latest first. */
    public record Position(Instant seenAt, UUID id) {}
}
