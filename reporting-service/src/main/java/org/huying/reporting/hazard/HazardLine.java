package org.huying.reporting.hazard;

import java.time.Instant;
import java.util.UUID;

/**
 * A hazard point as one of its events left it.
 *
 * @param place     masked by dispatch; null where its case is confidential
 * @param round     one more after each relapse
 * @param foundAt   when it was entered first, in whatever round it is now
 * @param changedAt when what was told last happened
 */
public record HazardLine(
        UUID hazardId,
        String number,
        String caseNumber,
        String communityCode,
        String gridCode,
        String place,
        String kind,
        String grade,
        HazardStatus status,
        int round,
        Instant foundAt,
        Instant dueAt,
        String responsibleUnit,
        String surveyUnit,
        boolean listed,
        Instant changedAt) {
    /** At the due date itself it is in time. */
    public boolean isOverdue(Instant asOf) {
        return status.awaitsRectification() && dueAt != null && asOf.isAfter(dueAt);
    }
}
