package org.huying.chassis.event;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Ids ordered by time (UUIDv7, RFC 9562), so that indexes grow at their right edge. */
public final class EventIds {
    private EventIds() {}

    public static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
