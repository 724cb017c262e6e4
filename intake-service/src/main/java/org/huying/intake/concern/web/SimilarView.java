package org.huying.intake.concern.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.intake.concern.Channel;
import org.huying.intake.concern.ConcernStatus;
import org.huying.intake.concern.Likeness;
import org.huying.intake.concern.MergeDecision;
import org.huying.intake.concern.SimilarConcerns.Similar;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "疑似重复 · A concern that may be the same; a person decides")
record SimilarView(
        @Schema(examples = "WLC-20231130-0007") String number,
        Channel channel,
        @Schema(examples = "property.maintenance") String topic,
        @Schema(description = "UTC") Instant registeredAt,
        ConcernStatus status,

        @Schema(description = "并入的诉求 · Number of the concern it was merged into", examples = "WLC-20231129-0002")
        String mergedInto,

        @Schema(description = "依据 · Why it may be the same") List<ReasonView> reasons) {

    @Schema(description = "One reason")
    record ReasonView(
            Likeness code,
            @Schema(examples = "同一楼栋 · Same building") String text) {
        static ReasonView of(Likeness likeness) {
            return new ReasonView(likeness, likeness.text());
        }
    }

    static SimilarView of(Similar similar) {
        var concern = similar.concern();
        return new SimilarView(
                concern.number(),
                concern.origin().channel(),
                concern.classification().topic(),
                concern.registeredAt(),
                concern.status(),
                concern.mergedInto().map(MergeDecision::survivorNumber).orElse(null),
                similar.reasons().stream().map(ReasonView::of).toList());
    }
}
