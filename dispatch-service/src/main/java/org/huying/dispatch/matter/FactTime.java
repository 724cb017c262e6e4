package org.huying.dispatch.matter;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.huying.chassis.problem.Invalid;

/** When something in the field happened, as a phone tells it, be it long ago. */
public final class FactTime {
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

    private FactTime() {}

    /** As PostgreSQL keeps it: a finer instant would differ when the same is told again. */
    public static Instant stored(Instant at) {
        return at.truncatedTo(ChronoUnit.MICROS);
    }

    /** Refuses an instant of a clock that is wrong. */
    public static void mustBePast(Instant at, Instant now) {
        if (at.isAfter(now)) throw new Invalid("/at", "不能晚于现在 · must not lie in the future");
        if (at.isBefore(EARLIEST)) throw new Invalid("/at", "不应早于 2000 年 · must not lie before 2000");
    }
}
