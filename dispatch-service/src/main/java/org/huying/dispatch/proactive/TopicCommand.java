package org.huying.dispatch.proactive;

import org.huying.chassis.http.EntityVersion;
import org.huying.chassis.scope.AccessScope;

/** Which topic a caller wants to move, and the version they decided upon. */
public record TopicCommand(String number, EntityVersion expected, AccessScope caller) {}
