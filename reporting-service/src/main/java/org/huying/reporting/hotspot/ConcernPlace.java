package org.huying.reporting.hotspot;

import java.util.UUID;

/** Where a concern is. */
record ConcernPlace(UUID concernId, Place place) {}
