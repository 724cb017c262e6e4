package org.huying.reporting.task;

import java.time.Instant;

/**
 * What one unit had to help with (协办). It has no deadline of its own.
 *
 * @param reportedAt null while it is not done
 * @param over       that the case ended, or was reopened, before it was done
 */
public record Helping(Matter matter, Unit unit, Instant dispatchedAt, Instant reportedAt, boolean over) {
    public boolean isOpen() {
        return reportedAt == null && !over;
    }
}
