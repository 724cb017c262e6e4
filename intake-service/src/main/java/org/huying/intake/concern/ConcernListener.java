package org.huying.intake.concern;

import java.time.Instant;
import org.huying.chassis.scope.AccessScope;

/** Whoever in this service follows what somebody decides about a concern, in the same transaction. */
public interface ConcernListener {
    /** It was merged, or a merger undone. */
    default void after(ConcernEvent event, AccessScope by) {}

    /** Nothing more comes of it for whoever raised it: it was declined or withdrawn. */
    default void ended(Concern concern, Instant at) {}
}
