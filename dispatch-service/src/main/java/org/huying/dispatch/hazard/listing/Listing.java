package org.huying.dispatch.hazard.listing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.huying.chassis.problem.Invalid;
import org.huying.dispatch.supervision.Organ;

/**
 * What an organ demands of a listed hazard (挂牌督办), in the words of a supervision's directive. Supervision itself is
 * bound to one case; a hazard may have none, and a case several hazards.
 *
 * @param dueAt by when the hazard is to be rectified and verified in the organ's eyes
 */
@Embeddable
public record Listing(
        @Enumerated(EnumType.STRING) @Column(name = "listing_organ")
        Organ organ,

        @Column(name = "listing_reason") String reason,
        @Column(name = "listing_requirements") String requirements,
        @Column(name = "listing_due_at") Instant dueAt) {
    private static final Duration FARTHEST = Duration.ofDays(366);

    /** PostgreSQL keeps microseconds; a finer due date would differ after it was stored. */
    public Listing {
        dueAt = dueAt.truncatedTo(ChronoUnit.MICROS);
    }

    public void mustLieAhead(Instant now) {
        boolean ahead = dueAt.isAfter(now) && dueAt.isBefore(now.plus(FARTHEST));
        if (!ahead) throw new Invalid("/dueAt", "应晚于现在且在一年之内 · must lie ahead, within a year");
    }
}
