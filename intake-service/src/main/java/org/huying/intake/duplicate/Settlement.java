package org.huying.intake.duplicate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;

/**
 * How a proposal came to be open no more.
 *
 * @param by     subject of whoever decided; {@code system} where nobody did
 * @param reason in their own words, of a dismissal; it stays in intake
 * @param concernId the one of the two that goes on no more by itself; null for a dismissal
 */
@Embeddable
public record Settlement(
        @Column(name = "settled_at") Instant at,
        @Column(name = "settled_by") String by,
        @Column(name = "settled_reason") String reason,
        @Column(name = "settled_for") UUID concernId,

        @Enumerated(EnumType.STRING) @Column(name = "settled_cause")
        Cause cause) {

    /** Why one of the two goes on no more by itself. */
    public enum Cause {
        MERGED,
        /** Its case is void or was never filed, for example because the reporter withdrew. */
        VOID
    }

    boolean isByMergerOf(UUID concern) {
        return cause == Cause.MERGED && concern.equals(concernId);
    }
}
