package org.huying.reporting.table;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The instants that the tables know: whole microseconds. */
public final class Tick {
    private Tick() {}

    /** The last that does not come after. */
    public static Instant notAfter(Instant at) {
        return at.truncatedTo(ChronoUnit.MICROS);
    }

    /** The first that does not come before. */
    public static Instant notBefore(Instant at) {
        Instant before = notAfter(at);
        return before.equals(at) ? at : before.plus(1, ChronoUnit.MICROS);
    }
}
