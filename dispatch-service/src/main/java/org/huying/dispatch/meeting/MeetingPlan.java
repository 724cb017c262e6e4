package org.huying.dispatch.meeting;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.huying.chassis.problem.Invalid;

/**
 * What a meeting is called for.
 *
 * @param from  when it begins; may lie behind where it is recorded late
 * @param units codes of the units that are asked to come
 */
public record MeetingPlan(
        MeetingKind kind,
        String communityCode,
        String convener,
        String place,
        Instant from,
        List<String> units,
        List<Item> agenda) {
    private static final Duration FARTHEST = Duration.ofDays(366);

    /** PostgreSQL keeps microseconds; a finer instant would differ after it was stored. */
    public MeetingPlan {
        from = from.truncatedTo(ChronoUnit.MICROS);
        units = List.copyOf(units);
        agenda = List.copyOf(agenda);
    }

    /**
     * One item of the agenda.
     *
     * @param matter what is decided, as the voting rules name it
     * @param cases  numbers of the cases it is about
     */
    public record Item(String title, String matter, List<String> cases) {
        public Item {
            cases = List.copyOf(cases);
        }
    }

    void mustBeOfThisTime(Instant now) {
        boolean ofThisTime = from.isAfter(now.minus(FARTHEST)) && from.isBefore(now.plus(FARTHEST));
        if (!ofThisTime) throw new Invalid("/from", "应在前后一年之内 · must lie within a year of now");
    }
}
