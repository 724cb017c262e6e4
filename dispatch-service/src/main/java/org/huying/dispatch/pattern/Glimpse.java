package org.huying.dispatch.pattern;

import java.time.Instant;
import java.util.UUID;
import org.huying.dispatch.sighting.Sighting;

/** What a pattern looks at of one sighting. */
record Glimpse(UUID id, Instant seenAt, int counted) {
    static Glimpse of(Sighting sighting) {
        return new Glimpse(
                sighting.id(), sighting.observed().seenAt(), sighting.observed().counted());
    }
}
