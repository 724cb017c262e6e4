package org.huying.intake.progress;

import java.time.Instant;
import java.util.UUID;

/**
 * One step of a concern's way, as its case told it or as it was taken in intake.
 *
 * @param ownerName   who has it, only in the step that dispatched it
 * @param publicReply the answer to the public (公开答复), in the step that reports it handled; or why it is not taken on
 * @param outcome     only in the step that closes it
 */
public record ProgressStep(
        UUID concernId,
        long caseSequence,
        ProgressStatus status,
        Instant happenedAt,
        String ownerCode,
        String ownerName,
        String publicReply,
        String outcome) {
    /** One that its case knows nothing of. */
    static ProgressStep inIntake(UUID concernId, ProgressStatus status, Instant happenedAt, String publicReply) {
        return new ProgressStep(concernId, 0, status, happenedAt, null, null, publicReply, null);
    }

    boolean isBefore(Instant instant) {
        return happenedAt.isBefore(instant);
    }

    /** What the case tells of the merger itself comes after it, or with it where no time passed. */
    boolean isBeforeMergerAt(Instant mergedAt) {
        return happenedAt.isBefore(mergedAt) || happenedAt.equals(mergedAt) && status != ProgressStatus.MERGED;
    }
}
