package org.huying.dispatch.deadline;

import java.time.Instant;
import java.util.UUID;
import org.huying.chassis.scope.AccessScope;

/** Who asks for a petition, when and why. */
record Plea(UUID id, String reason, AccessScope by, Instant at) {}
