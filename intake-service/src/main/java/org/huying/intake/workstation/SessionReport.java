package org.huying.intake.workstation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import org.huying.chassis.problem.Invalid;

/**
 * What is told of a session.
 *
 * @param minutes   how long it lasted
 * @param attending how many people came
 */
@Embeddable
public record SessionReport(
        @Enumerated(EnumType.STRING) SessionKind kind,
        @Column(name = "started_at") Instant startedAt,
        int minutes,
        int attending) {
    private static final String STARTED_AT = "/startedAt";
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

    /** It is told once it has begun, and only of a workstation that was there then. */
    void mustHaveBeenAt(Workstation workstation, Instant now) {
        if (startedAt.isBefore(EARLIEST))
            throw new Invalid(STARTED_AT, "不能早于 2000 年 · must not lie before the year 2000");
        if (startedAt.plus(Duration.ofMinutes(minutes)).isAfter(now))
            throw new Invalid(STARTED_AT, "活动结束后再登记 · recorded once it is over");
        if (!workstation.wasThereAt(startedAt))
            throw new Invalid(STARTED_AT, "当时工作站未设立或已撤销 · the workstation was not there then");
    }
}
