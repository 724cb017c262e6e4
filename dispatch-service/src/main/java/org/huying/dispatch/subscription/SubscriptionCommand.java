package org.huying.dispatch.subscription;

import java.util.UUID;
import org.huying.chassis.http.EntityVersion;
import org.huying.chassis.scope.AccessScope;

/** Which subscription a caller wants to move, and the version they decided upon. */
public record SubscriptionCommand(UUID id, EntityVersion expected, AccessScope caller) {}
