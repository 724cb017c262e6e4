package org.huying.reporting.task.settled;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The instants that the tables know: whole microseconds. */
final class Tick {
    private Tick() {}

    static Instant notAfter(Instant at) {
        return at.truncatedTo(ChronoUnit.MICROS);
    }

    static Instant notBefore(Instant at) {
        Instant before = notAfter(at);
        return before.equals(at) ? at : before.plus(1, ChronoUnit.MICROS);
    }
}
