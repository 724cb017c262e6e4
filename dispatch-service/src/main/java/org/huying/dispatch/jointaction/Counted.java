package org.huying.dispatch.jointaction;

import java.util.UUID;

/** What a tally looks at of one intervention; {@code shiftId} is null when it was between shifts. */
record Counted(UUID id, InterventionKind kind, int count, UUID shiftId) {}
