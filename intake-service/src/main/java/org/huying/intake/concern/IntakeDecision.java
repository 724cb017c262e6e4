package org.huying.intake.concern;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * Whether a concern was taken on (受理、不予受理).
 *
 * @param declinedFor null when it was accepted
 * @param explanation in plain words, for the reporter; null when it was accepted
 * @param at          when it was decided
 * @param by          subject of whoever decided
 */
@Embeddable
public record IntakeDecision(
        @Enumerated(EnumType.STRING) @Column(name = "declined_for")
        DeclineReason declinedFor,

        @Column(name = "decline_explanation") String explanation,
        @Column(name = "decided_at") Instant at,
        @Column(name = "decided_by") String by) {}
