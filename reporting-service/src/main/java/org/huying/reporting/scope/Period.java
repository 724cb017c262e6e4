package org.huying.reporting.scope;

import java.time.Duration;
import java.time.Instant;
import org.huying.chassis.problem.Invalid;
import org.huying.reporting.table.Tick;

/**
 * What was registered in [from, to), as known at {@code asOf}, which is a recorded time; all three in whole microseconds.
 */
public record Period(Instant from, Instant to, Instant asOf) {
    /** The beginning: nothing is registered before it. */
    public static final Instant BEGINNING = Instant.EPOCH;

    /** The finest step the clock and the tables know. */
    private static final Duration TICK = Duration.ofNanos(1_000);

    public Period {
        from = Tick.notBefore(from);
        to = Tick.notBefore(to);
        asOf = Tick.notAfter(asOf);
        if (!from.isBefore(to))
            throw new Invalid("/from", "from 应早于 to 至少一微秒 · from must lie before to, by a microsecond at least");
    }

    /** From what a caller wrote. What is missing: from the beginning, to {@code asOf}, as of now. */
    public static Period of(String from, String to, String asOf, Instant now) {
        Moment known = isAbsent(asOf) ? Moment.at(now) : Moment.read("/asOf", asOf);
        if (known.start().isAfter(now)) throw new Invalid("/asOf", "asOf 不能晚于当前时间 · asOf must not lie in the future");
        Instant start = isAbsent(from) ? BEGINNING : Moment.read("/from", from).start();
        Instant end = isAbsent(to) ? known.end() : Moment.read("/to", to).end();
        return new Period(start, end, lastOf(known, now));
    }

    /** As of a day means as of its last moment, and as of today as of now. */
    private static Instant lastOf(Moment known, Instant now) {
        if (known.end().isAfter(now)) return now;
        return known.isDay() ? known.end().minus(TICK) : known.end();
    }

    public static boolean isAbsent(String text) {
        return text == null || text.isEmpty();
    }
}
