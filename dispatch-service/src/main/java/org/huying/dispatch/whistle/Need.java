package org.huying.dispatch.whistle;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.huying.chassis.problem.Invalid;

/**
 * What units are called for.
 *
 * @param place      where to come to
 * @param reportInBy the deadline; a unit that reports in at {@code reportInBy} itself is in time, as with every
 *                   deadline here, and the first later instant is a miss
 */
@Embeddable
public record Need(
        String place,
        String need,
        @Column(name = "report_in_by") Instant reportInBy) {
    private static final Duration FARTHEST = Duration.ofDays(366);

    /** PostgreSQL keeps microseconds; a finer deadline would differ after it was stored. */
    public Need {
        reportInBy = reportInBy.truncatedTo(ChronoUnit.MICROS);
    }

    void mustLieAhead(Instant now) {
        boolean ahead = reportInBy.isAfter(now) && reportInBy.isBefore(now.plus(FARTHEST));
        if (!ahead) throw new Invalid("/reportInBy", "应晚于现在且在一年之内 · must lie ahead, within a year");
    }

    boolean isOver(Instant now) {
        return now.isAfter(reportInBy);
    }
}
