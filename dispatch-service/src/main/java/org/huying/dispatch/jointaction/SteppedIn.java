package org.huying.dispatch.jointaction;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * That somebody stepped in.
 *
 * @param unit  code of the unit whose people did
 * @param count how often, or upon how many
 */
public record SteppedIn(InterventionKind kind, String unit, int count, Instant at) {
    /** PostgreSQL keeps microseconds; what comes again has to equal what was stored. */
    public SteppedIn {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }
}
