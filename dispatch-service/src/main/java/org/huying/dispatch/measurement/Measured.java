package org.huying.dispatch.measurement;

import java.time.Instant;
import org.huying.chassis.problem.Invalid;
import org.huying.dispatch.act.FactTime;
import org.huying.dispatch.matter.Ratio;

/**
 * What was counted in the field (大型犬拴绳率: 40 of 40 large dogs).
 *
 * @param metric     code of what is measured, for example {@code LEASH_RATIO}
 * @param population code of those observed, for example {@code LARGE_DOGS}; never mixed with another
 * @param ratio      positives of observed
 * @param from       of the window, included
 * @param to         not included
 * @param at         when it was taken
 */
public record Measured(
        String metric, String population, Ratio ratio, Instant from, Instant to, Occasion occasion, Instant at) {
    public Measured {
        from = FactTime.stored(from);
        to = FactTime.stored(to);
        at = FactTime.stored(at);
    }

    /** Refuses what nobody can have counted. */
    void mustBePossible(Instant now) {
        if (ratio.numerator() > ratio.denominator())
            throw new Invalid("/numerator", "不能大于分母 · cannot be more than were observed");
        if (!from.isBefore(to)) throw new Invalid("/from", "应早于 to · must lie before to");
        FactTime.mustHaveBeen(at, now, "/at");
        if (at.isBefore(from)) throw new Invalid("/at", "不能早于统计时段 · cannot be before the window");
    }
}
