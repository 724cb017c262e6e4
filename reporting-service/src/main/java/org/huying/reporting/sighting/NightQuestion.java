package org.huying.reporting.sighting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.huying.chassis.problem.Invalid;

/**
 * Which nights are asked for: those that began in [from, to), before the pivot and from it on.
 *
 * @param place a place key as dispatch gives it, or the beginning of one up to the end of a part
 * @param asOf  as known then
 */
public record NightQuestion(String place, String topic, LocalDate from, LocalDate to, LocalDate pivot, Instant asOf) {
    static final int MOST = 400;
    private static final String PUBLIC_SECURITY = "public-security";
    private static final int COARSER_THAN_BUILDING = 3;

    public NightQuestion {
        long nights = ChronoUnit.DAYS.between(from, to);
        if (nights < 1) throw new Invalid("/from", "from 应早于 to · from must lie before to");
        if (nights > MOST) throw new Invalid("/to", "最多 400 夜 · at most 400 nights");
        if (pivot.isBefore(from) || pivot.isAfter(to))
            throw new Invalid("/pivot", "应在 from 与 to 之间 · must not lie outside from and to");
        boolean publicSecurity = topic.equals(PUBLIC_SECURITY) || topic.startsWith(PUBLIC_SECURITY + ".");
        if (publicSecurity && place.split("\\|").length > COARSER_THAN_BUILDING)
            throw new Invalid("/place", "治安类不显示楼栋，请按社区、小区或区查询 · public security is told by community, estate or zone");
    }

    String communityCode() {
        return place.split("\\|", 2)[0];
    }

    /** The nights that have begun by {@code asOf}: of the others nothing is known yet. */
    List<LocalDate> observed() {
        return from.datesUntil(to)
                .filter(night -> !NightRule.beginning(night).isAfter(asOf))
                .toList();
    }
}
