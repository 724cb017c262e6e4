package org.huying.dispatch.hazard;

import org.huying.chassis.http.EntityVersion;
import org.huying.chassis.scope.AccessScope;

/** Which hazard a caller wants to move, and the version they decided upon. */
public record HazardCommand(String number, EntityVersion expected, AccessScope caller) {}
