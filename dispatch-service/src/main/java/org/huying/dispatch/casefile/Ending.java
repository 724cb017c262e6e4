package org.huying.dispatch.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * How a case ended: closed with an outcome, handed to a body outside, void, never filed, or merged.
 *
 * @param reason   in the desk's own words, for all but a closure
 * @param closedBy for a closure alone
 */
@Embeddable
public record Ending(
        @Column(name = "closed_at") Instant at,
        @Enumerated(EnumType.STRING) Outcome outcome,
        @Embedded Referral referral,

        @Enumerated(EnumType.STRING) @Column(name = "void_reason")
        VoidReason voidReason,

        @Column(name = "ending_reason") String reason,
        @Embedded ClosedBy closedBy) {
    static Ending closed(Outcome how, ClosedBy way, Instant now) {
        return new Ending(now, how, null, null, null, way.via() == null ? null : way);
    }

    static Ending transferred(Referral to, String reason, Instant now) {
        return new Ending(now, Outcome.TRANSFERRED, to, null, reason, null);
    }

    static Ending voided(VoidReason code, String reason, Instant now) {
        return new Ending(now, null, null, code, reason, null);
    }

    static Ending merged(String reason, Instant now) {
        return new Ending(now, null, null, null, reason, null);
    }

    static Ending declined(String reason, Instant now) {
        return new Ending(now, null, null, null, reason, null);
    }
}
