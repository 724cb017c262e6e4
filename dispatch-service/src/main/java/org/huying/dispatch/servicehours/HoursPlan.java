package org.huying.dispatch.servicehours;

import java.time.LocalDate;
import org.huying.chassis.problem.Invalid;

/**
 * Service hours as they are asked for.
 *
 * @param validFrom  first day on which they hold
 * @param pilotUntil last day of a pilot (it ends at 24:00), null for hours that stay
 * @param resolution number of the resolution they are based on, null where there is none
 */
public record HoursPlan(LocalDate validFrom, LocalDate pilotUntil, WeeklyHours week, String resolution) {
    private static final int FARTHEST_YEARS = 2;

    boolean isPilot() {
        return pilotUntil != null;
    }

    /** The first day on which they no longer hold; null while no end is known. */
    LocalDate validTo() {
        return isPilot() ? pilotUntil.plusDays(1) : null;
    }

    /** What held so far stays as it was: a change begins tomorrow at the earliest. */
    void mustBeAhead(LocalDate today) {
        if (!validFrom.isAfter(today)) throw new Invalid("/validFrom", "最早自明日起，已公布的时间不改 · tomorrow at the earliest");
    }

    void mustBeOfThisTime(LocalDate today) {
        LocalDate farthest = today.plusYears(FARTHEST_YEARS);
        if (validFrom.isAfter(farthest)) throw new Invalid("/validFrom", "应在两年之内 · within two years");
        if (!isPilot()) return;
        if (pilotUntil.isBefore(validFrom))
            throw new Invalid("/pilotUntil", "不能早于 validFrom · must not lie before validFrom");
        if (pilotUntil.isAfter(farthest)) throw new Invalid("/pilotUntil", "应在两年之内 · within two years");
    }
}
