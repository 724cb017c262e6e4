package org.huying.intake.concern;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.huying.chassis.scope.AccessScope;

/**
 * What somebody last decided about a concern: that it is one with another, or that it is not after all.
 *
 * @param survivorId id of the concern it was merged into; null after the merger was undone
 * @param decidedBy subject of whoever decided
 * @param reason    in their own words; it stays in intake. Null where none was given
 */
@Embeddable
public record MergeDecision(
        @Column(name = "merged_into") UUID survivorId,
        @Column(name = "merged_into_number") String survivorNumber,
        @Column(name = "merge_decided_at") Instant decidedAt,
        @Column(name = "merge_decided_by") String decidedBy,
        @Column(name = "merge_reason") String reason) {
    static MergeDecision merged(Concern survivor, String reason, AccessScope by, Instant now) {
        return new MergeDecision(survivor.id(), survivor.number(), now, by.subject(), reason);
    }

    static MergeDecision undone(String reason, AccessScope by, Instant now) {
        return new MergeDecision(null, null, now, by.subject(), reason);
    }
}
