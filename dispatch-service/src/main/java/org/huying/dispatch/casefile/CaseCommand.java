package org.huying.dispatch.casefile;

import org.huying.chassis.http.EntityVersion;
import org.huying.chassis.scope.AccessScope;

/** Which case a caller wants to move, and the version they decided upon. */
public record CaseCommand(String number, EntityVersion expected, AccessScope caller) {
    Actor actor() {
        return Actor.of(caller);
    }
}
