package org.huying.dispatch.resolution;

import org.huying.chassis.http.EntityVersion;
import org.huying.chassis.scope.AccessScope;

/** Which resolution a caller wants to move, and the version they decided upon. */
public record ResolutionCommand(String number, EntityVersion expected, AccessScope caller) {}
