package org.huying.reporting.hotspot;

import java.time.Instant;
import java.util.UUID;

/** Where a concern is, of what it speaks and when it was registered. */
record ConcernPlace(UUID concernId, Place place, String topic, Instant registeredAt) {}
