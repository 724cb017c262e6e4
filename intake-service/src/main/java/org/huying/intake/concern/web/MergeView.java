package org.huying.intake.concern.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.intake.concern.ConcernMove;
import org.huying.intake.concern.ConcernStatus;
import org.huying.intake.concern.MergeDecision;
import org.huying.intake.concern.Merger;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "合并情况 · How a concern stands to others that report the same matter")
record MergeView(
        @Schema(examples = "WLC-20231201-0001") String number,
        ConcernStatus status,

        @Schema(description = "并入的诉求 · Number of the concern it was merged into", examples = "WLC-20231130-0007")
        String mergedInto,

        @Schema(description = "并入本诉求的 · Numbers of those merged into this one, oldest first")
        List<String> mergedHere,

        @Schema(description = "UTC; when merging it or undoing that was last decided")
        Instant decidedAt,

        @Schema(description = "Subject of whoever decided") String decidedBy,

        @Schema(description = "理由 · In their own words", examples = "同一处路灯，两位居民先后反映。")
        String reason,

        @Schema(description = "Which moves the concern has now")
        List<ConcernMove> allowedMoves) {
    static MergeView of(Merger merger) {
        var concern = merger.concern();
        Optional<MergeDecision> last = concern.lastDecision();
        return new MergeView(
                concern.number(),
                concern.status(),
                concern.mergedInto().map(MergeDecision::survivorNumber).orElse(null),
                merger.mergedHere(),
                last.map(MergeDecision::decidedAt).orElse(null),
                last.map(MergeDecision::decidedBy).orElse(null),
                last.map(MergeDecision::reason).orElse(null),
                ConcernMove.allowedFrom(concern.status()));
    }
}
