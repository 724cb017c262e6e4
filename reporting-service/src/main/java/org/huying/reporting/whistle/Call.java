package org.huying.reporting.whistle;

import java.time.Instant;
import org.huying.reporting.task.Matter;

/**
 * The call of a whistle to one unit.
 *
 * @param came how it came; null while it did not
 */
record Call(Matter matter, String unit, Instant reportInBy, WhistleFact.Kind came) {
    /** Has not come, and may still come in time: at the deadline itself is in time. */
    boolean isAwaited(Instant asOf) {
        return came == null && !reportInBy.isBefore(asOf);
    }
}
