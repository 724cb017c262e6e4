package org.huying.dispatch.timelimit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.huying.dispatch.calendar.WorkingCalendar;

/** Rules of general urgency for RESOLUTION; every other matter has one hour, so that the set is complete. */
final class TimeLimitFixtures {
    private TimeLimitFixtures() {}

    static TimeLimitRule rule(String topic, int quantity, LimitUnit unit, LocalDate validFrom) {
        return new TimeLimitRule(
                topic,
                Urgency.GENERAL,
                Measure.RESOLUTION,
                quantity,
                unit,
                unit.startRule(),
                unit.isWorking() ? TimeLimitRule.OFFICIAL_CALENDAR : null,
                validFrom);
    }

    static TimeLimits limits(TimeLimitRule... rules) {
        List<TimeLimitRule> all = new ArrayList<>(List.of(rules));
        for (Urgency urgency : Urgency.values())
            for (Measure measure : Measure.values())
                if (urgency != Urgency.GENERAL || measure != Measure.RESOLUTION)
                    all.add(new TimeLimitRule(
                            "*",
                            urgency,
                            measure,
                            1,
                            LimitUnit.HOURS,
                            StartRule.FROM_THE_MOMENT,
                            null,
                            LocalDate.of(1990, 1, 1)));
        return new TimeLimits(all);
    }

    static Deadline resolution(TimeLimits limits, String topic, Instant dispatchedAt, WorkingCalendar calendar) {
        return limits.deadlines(topic, Urgency.GENERAL, dispatchedAt, calendar).get(Measure.RESOLUTION.ordinal());
    }
}
