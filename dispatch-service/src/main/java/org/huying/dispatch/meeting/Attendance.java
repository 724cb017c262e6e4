package org.huying.dispatch.meeting;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.huying.chassis.problem.Invalid;
import org.huying.dispatch.act.AddressedUnit;

/**
 * Who came to a meeting, in numbers; no name of anybody.
 *
 * @param heldAt    when it took place
 * @param residents how many residents came; null where none were asked
 */
public record Attendance(Instant heldAt, Integer residents, List<Present> units) {
    /** PostgreSQL keeps microseconds; a finer instant would differ after it was stored. */
    public Attendance {
        heldAt = heldAt.truncatedTo(ChronoUnit.MICROS);
        units = List.copyOf(units);
    }

    /** How many people of a unit came. */
    public record Present(AddressedUnit unit, int people) {}

    void mustBeOf(MeetingKind kind, Instant now) {
        if (heldAt.isAfter(now)) throw new Invalid("/heldAt", "不能晚于现在 · must not lie in the future");
        if (kind == MeetingKind.PARTY_JOINT_MEETING && units.isEmpty())
            throw new Invalid("/attendance", "党建联席会须有共建单位到会 · no partner unit came");
        if (units.isEmpty() && (residents == null || residents == 0))
            throw new Invalid("/attendance", "没有人到会，请取消会议 · nobody came; cancel the meeting instead");
    }
}
