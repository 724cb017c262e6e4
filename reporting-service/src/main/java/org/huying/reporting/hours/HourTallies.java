package org.huying.reporting.hours;

import java.util.List;
import java.util.Optional;
import org.huying.chassis.scope.AccessScope;
import org.huying.reporting.scope.Selection;
import org.huying.reporting.summary.Window;

/** In which hours concerns were heard, counted as they came in, so that questions about now need not look at every line. */
public interface HourTallies {
    /** Together exactly what {@link HourLines} counts by {@link Basis#HEARD}; empty where only the lines can say. */
    Optional<List<HourCell>> of(Window window, Selection selection, AccessScope caller);
}
