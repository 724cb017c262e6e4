package org.huying.reporting.tally;

import java.time.Instant;
import org.huying.reporting.summary.Window;

/**
 * Between which times some concerns were registered, and when the system learned of the last news of any of them; all
 * null where there are none.
 */
record Bounds(Instant first, Instant last, Instant latest) {
    boolean areEmpty() {
        return first == null;
    }

    /** Whether all of them are of the window, and all that is known of them was known by its {@code asOf}. */
    boolean fit(Window window) {
        return areEmpty()
                || !first.isBefore(window.from()) && last.isBefore(window.to()) && !latest.isAfter(window.asOf());
    }
}
