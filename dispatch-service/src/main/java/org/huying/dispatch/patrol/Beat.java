package org.huying.dispatch.patrol;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Duration;
import java.time.Instant;
import org.huying.chassis.problem.Invalid;
import org.huying.dispatch.act.FactTime;
import org.huying.dispatch.casefile.CasePlace;

/**
 * Where and when a patrol went, [since, until), and with how many people.
 *
 * @param staff 1 at least
 */
@Embeddable
public record Beat(
        @Embedded CasePlace place,
        int staff,
        @Column(name = "since") Instant since,
        @Column(name = "until") Instant until) {
    /** Nobody walks longer: what is longer is a slip of the pen. */
    static final Duration LONGEST = Duration.ofHours(24);

    void mustHaveBeen(Instant now) {
        if (!since.isBefore(until)) throw new Invalid("/from", "from 应早于 to · from must lie before to");
        FactTime.mustHaveBeen(since, now, "/from");
        FactTime.mustHaveBeen(until, now, "/to");
        if (since.plus(LONGEST).isBefore(until)) throw new Invalid("/to", "一次巡查不超过 24 小时 · 24 hours at most");
    }

    boolean covers(Instant seenAt) {
        return !seenAt.isBefore(since) && seenAt.isBefore(until);
    }
}
