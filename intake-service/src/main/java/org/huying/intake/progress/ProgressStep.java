package org.huying.intake.progress;

import java.time.Instant;
import java.util.UUID;

/**
 * One step of a concern's way, as its case told it.
 *
 * @param ownerName   who has it, only in the step that dispatched it
 * @param publicReply the handler's answer to the public (公开答复), only in the step that reports it handled
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
    /** What the case tells of the merger itself comes after it, or with it where no time passed. */
    boolean isBeforeMergerAt(Instant mergedAt) {
        return happenedAt.isBefore(mergedAt) || happenedAt.equals(mergedAt) && status != ProgressStatus.MERGED;
    }
}
