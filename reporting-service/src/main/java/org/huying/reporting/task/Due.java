package org.huying.reporting.task;

import java.time.Instant;
import org.huying.reporting.summary.Window;

/** A deadline as it was told last: moved by an extension, a deferral, or a calendar that knows more. */
public record Due(Instant at, boolean deferred) {
    public boolean isIn(Window window) {
        return !at.isBefore(window.from()) && at.isBefore(window.to());
    }

    /**
     * @param doneAt null while it is not done
     * @param overAt when there was nothing more to do; null while there is
     */
    Standing standing(Instant doneAt, Instant overAt, Instant asOf) {
        if (doneAt == null && deferred && overAt == null) return Standing.DEFERRED;
        if (doneAt == null && overAt != null && !overAt.isAfter(at)) return Standing.CALLED_OFF;
        if (!at.isBefore(asOf)) return Standing.NOT_YET_DUE;
        return doneAt != null && !doneAt.isAfter(at) ? Standing.IN_TIME : Standing.LATE;
    }
}
