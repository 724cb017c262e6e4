package org.huying.dispatch.reopening;

import java.util.UUID;
import org.huying.chassis.http.EntityVersion;
import org.huying.chassis.scope.AccessScope;

/** Which request a caller decides upon, and the version they decided upon. */
public record ReopeningCommand(UUID id, EntityVersion expected, AccessScope caller) {}
