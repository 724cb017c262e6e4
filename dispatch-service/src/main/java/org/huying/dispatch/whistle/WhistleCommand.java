package org.huying.dispatch.whistle;

import org.huying.chassis.http.EntityVersion;
import org.huying.chassis.scope.AccessScope;

/** Which whistle a caller wants to move, and the version they decided upon. */
public record WhistleCommand(String number, EntityVersion expected, AccessScope caller) {}
