package org.huying.dispatch.hazard;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.huying.chassis.problem.Invalid;

/**
 * How a rectification is secured, beside who is responsible (五落实: 责任、措施、资金、时限、预案). Any part may still be
 * missing.
 *
 * @param measures       what will be done (措施)
 * @param funds          who pays (资金)
 * @param dueAt          by when it is to be rectified (时限); at that instant is in time
 * @param interimControl what keeps people safe until then (预案)
 */
@Embeddable
public record Measures(
        String measures,
        String funds,
        @Column(name = "due_at") Instant dueAt,
        @Column(name = "interim_control") String interimControl) {
    private static final Duration FARTHEST = Duration.ofDays(3 * 366);

    /** PostgreSQL keeps microseconds; a finer due date would differ after it was stored. */
    public Measures {
        dueAt = dueAt == null ? null : dueAt.truncatedTo(ChronoUnit.MICROS);
    }

    void mustLieAhead(Instant now) {
        boolean ahead = dueAt == null || dueAt.isAfter(now) && dueAt.isBefore(now.plus(FARTHEST));
        if (!ahead) throw new Invalid("/dueAt", "应晚于现在且在三年之内 · must lie ahead, within three years");
    }
}
