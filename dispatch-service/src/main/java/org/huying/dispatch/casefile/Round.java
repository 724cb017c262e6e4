package org.huying.dispatch.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** A round that is over because the case was reopened (重办): its times and answers are kept. */
@Embeddable
public record Round(
        @Column(name = "round") int number,
        @Column(name = "dispatched_at") Instant dispatchedAt,
        @Column(name = "first_contact_at") Instant firstContactAt,
        @Column(name = "handled_at") Instant handledAt,
        @Column(name = "closed_at") Instant closedAt,
        @Embedded FollowUp followUp,
        @Enumerated(EnumType.STRING) Outcome outcome) {}
