package org.huying.intake.workstation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * How a workstation stood from an instant on, until the next of its terms began.
 *
 * @param keeper code of the grid party group that keeps it
 * @param reason why it was closed; null for every other term
 */
@Embeddable
public record WorkstationTerm(
        @Column(name = "since") Instant since,
        @Enumerated(EnumType.STRING) WorkstationStatus status,
        String keeper,
        OpeningHours hours,
        String reason) {}
