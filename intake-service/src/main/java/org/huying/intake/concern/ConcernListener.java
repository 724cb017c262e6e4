package org.huying.intake.concern;

import org.huying.chassis.scope.AccessScope;

/** Whoever in this service follows what somebody decides about a concern, in the same transaction. */
public interface ConcernListener {
    void after(ConcernEvent event, AccessScope by);
}
