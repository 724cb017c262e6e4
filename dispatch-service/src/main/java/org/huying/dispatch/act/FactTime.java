package org.huying.dispatch.act;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.huying.chassis.problem.Invalid;

/** When a fact can have been: not in the future by the clock of the town, and not before there was anything to record. */
public final class FactTime {
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

    private FactTime() {}

    /** As PostgreSQL keeps it: a finer instant would differ when the same is told again. */
    public static Instant stored(Instant at) {
        return at.truncatedTo(ChronoUnit.MICROS);
    }

    /** @param pointer where it stands in the request */
    public static void mustHaveBeen(Instant when, Instant now, String pointer) {
        mustBeOfThisAge(when, pointer);
        if (when.isAfter(now)) throw new Invalid(pointer, "不能晚于当前时间 · must not lie in the future");
    }

    /** For the bounds of a window, which may lie in the future. */
    public static void mustBeOfThisAge(Instant when, String pointer) {
        boolean ofThisAge = !when.isBefore(EARLIEST) && when.isBefore(LATEST);
        if (!ofThisAge) throw new Invalid(pointer, "应在 2000 年至 2099 年之间 · must lie between 2000 and 2099");
    }
}
