package org.huying.reporting.table;

import java.time.Instant;

/** Instants as the server writes them down: microseconds since 2000-01-01T00:00Z. */
public final class ServerTime {
    private static final long EPOCH_SECOND = 946_684_800L;
    private static final long MICROS = 1_000_000L;
    private static final int NANOS = 1_000;

    private ServerTime() {}

    /**
     * Rounded to whole microseconds, as the server would.
     *
     * @throws ArithmeticException where it is further away than a number can say
     */
    public static long micros(Instant at) {
        long whole = Math.multiplyExact(Math.subtractExact(at.getEpochSecond(), EPOCH_SECOND), MICROS);
        return Math.addExact(whole, (at.getNano() + NANOS / 2) / NANOS);
    }

    /** The instant so many microseconds stand for. */
    public static Instant at(long micros) {
        return Instant.ofEpochSecond(
                EPOCH_SECOND + Math.floorDiv(micros, MICROS), Math.floorMod(micros, MICROS) * NANOS);
    }
}
