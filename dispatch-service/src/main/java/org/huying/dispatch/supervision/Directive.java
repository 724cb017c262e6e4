package org.huying.dispatch.supervision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.huying.chassis.problem.Invalid;

/**
 * What an organ demands, and why.
 *
 * @param dueAt by when the unit has to report back; what is reported at {@code dueAt} itself is in time
 */
@Embeddable
public record Directive(
        @Enumerated(EnumType.STRING) SupervisionLevel level,
        @Enumerated(EnumType.STRING) Organ organ,
        String reason,
        String requirements,
        @Column(name = "due_at") Instant dueAt) {
    private static final Duration FARTHEST = Duration.ofDays(366);

    /** PostgreSQL keeps microseconds; a finer due date would differ after it was stored. */
    public Directive {
        dueAt = dueAt.truncatedTo(ChronoUnit.MICROS);
    }

    void mustLieAhead(Instant now) {
        boolean ahead = dueAt.isAfter(now) && dueAt.isBefore(now.plus(FARTHEST));
        if (!ahead) throw new Invalid("/dueAt", "应晚于现在且在一年之内 · must lie ahead, within a year");
    }

    boolean isListed() {
        return level == SupervisionLevel.LISTED;
    }
}
