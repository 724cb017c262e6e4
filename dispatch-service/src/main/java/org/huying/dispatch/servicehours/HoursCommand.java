package org.huying.dispatch.servicehours;

import java.util.UUID;
import org.huying.chassis.http.EntityVersion;
import org.huying.chassis.scope.AccessScope;

/** Which version of which organisation's hours a caller wants to move, and the version they decided upon. */
public record HoursCommand(String unit, UUID id, EntityVersion expected, AccessScope caller) {}
