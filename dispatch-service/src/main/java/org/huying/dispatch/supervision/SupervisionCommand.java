package org.huying.dispatch.supervision;

import org.huying.chassis.http.EntityVersion;
import org.huying.chassis.scope.AccessScope;

/** Which supervision a caller wants to move, and the version they decided upon. */
public record SupervisionCommand(String number, EntityVersion expected, AccessScope caller) {}
