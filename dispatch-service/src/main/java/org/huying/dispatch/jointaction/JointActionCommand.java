package org.huying.dispatch.jointaction;

import org.huying.chassis.http.EntityVersion;
import org.huying.chassis.scope.AccessScope;

/** Which joint action a caller wants to move, and the version they decided upon. */
public record JointActionCommand(String number, EntityVersion expected, AccessScope caller) {}
