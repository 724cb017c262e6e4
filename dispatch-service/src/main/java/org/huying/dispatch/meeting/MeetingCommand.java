package org.huying.dispatch.meeting;

import org.huying.chassis.http.EntityVersion;
import org.huying.chassis.scope.AccessScope;

/** Which meeting a caller wants to move, and the version they decided upon. */
public record MeetingCommand(String number, EntityVersion expected, AccessScope caller) {}
