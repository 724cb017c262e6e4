package org.huying.dispatch.resolution;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.huying.chassis.problem.Invalid;

/**
 * By when it is to be done: a day of the town, which ends at 24:00 in Asia/Shanghai.
 *
 * @param at the end of that day; what happens at that instant is in time, as with every deadline here
 */
@Embeddable
public record Due(
        @Column(name = "due_on") LocalDate on,
        @Column(name = "due_at") Instant at) {
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int FARTHEST_YEARS = 2;

    public static Due on(LocalDate day) {
        return new Due(day, day.plusDays(1).atStartOfDay(ZONE).toInstant());
    }

    void mustLieAhead(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZONE);
        if (on.isBefore(today) || on.isAfter(today.plusYears(FARTHEST_YEARS)))
            throw new Invalid("/dueOn", "应为今天起两年之内 · must be today or later, within two years");
    }

    boolean isOver(Instant now) {
        return now.isAfter(at);
    }
}
