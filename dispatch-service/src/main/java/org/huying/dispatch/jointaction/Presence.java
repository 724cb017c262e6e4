package org.huying.dispatch.jointaction;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.huying.chassis.problem.Invalid;
import org.huying.dispatch.jointaction.shift.Span;

/**
 * That a unit was there.
 *
 * @param unit   code of the unit
 * @param staff  how many of its people
 * @param at     when they came
 * @param leftAt when they left; null when that is not known
 */
public record Presence(String unit, int staff, Instant at, Instant leftAt) {
    /** Whoever comes before a shift begins comes for it, but not the day before. */
    private static final Duration EARLIEST = Duration.ofHours(2);

    /** PostgreSQL keeps microseconds; what comes again has to equal what was stored. */
    public Presence {
        at = at.truncatedTo(ChronoUnit.MICROS);
        leftAt = leftAt == null ? null : leftAt.truncatedTo(ChronoUnit.MICROS);
    }

    void mustBeAt(Span shift, Instant now) {
        boolean cameForIt = !at.isBefore(shift.begins().minus(EARLIEST)) && at.isBefore(shift.ends());
        if (!cameForIt) throw new Invalid("/at", "不在本班次时间之内 · lies outside the shift");
        if (leftAt == null) return;
        if (leftAt.isAfter(now)) throw new Invalid("/leftAt", "不能晚于现在 · must not lie in the future");
        boolean stayed = leftAt.isAfter(at) && leftAt.isAfter(shift.begins());
        if (!stayed) throw new Invalid("/leftAt", "应晚于到岗和班次开始 · must lie after they came and the shift began");
    }
}
