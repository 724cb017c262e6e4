package org.huying.reporting.summary;

import java.util.Optional;
import org.huying.chassis.scope.AccessScope;
import org.huying.reporting.scope.Selection;

/** What was counted as it came in, so that questions about now need not look at every line. */
public interface Tallies {
    /** Exactly what counting the lines gives; empty where only the lines themselves can say. */
    Optional<Breakdown> of(Window window, Selection selection, AccessScope caller);
}
