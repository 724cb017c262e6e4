package org.huying.intake.duplicate.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.intake.concern.Channel;
import org.huying.intake.concern.ConcernStatus;
import org.huying.intake.duplicate.SimilarConcerns.Answer;
import org.huying.intake.duplicate.SimilarConcerns.Similar;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "疑似重复 · What may be the same, the most alike first; a person decides")
record SimilarView(
        List<SimilarConcernView> similar,

        @Schema(description = "How many concerns were compared; those outside the caller's scope are not among them")
        int compared,

        @Schema(description = "Whether all that lie in the window were looked at")
        boolean complete,

        @Schema(description = "Only where that is not so") String notice) {
    private static final String CUT_OFF = "附近诉求过多，只比较了时间最接近的，可能还有未列出的"
            + " · So many lie near that only those closest in time were compared; there may be more";

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "SimilarConcernView", description = "A concern that may be the same")
    record SimilarConcernView(
            @Schema(examples = "WLC-20231130-0007") String number,
            Channel channel,

            @Schema(examples = "city-order.itinerant-vendors")
            String topic,

            @Schema(description = "UTC") Instant registeredAt,
            ConcernStatus status,

            @Schema(description = "并入的诉求 · Number of the concern it was merged into", examples = "WLC-20231129-0002")
            String mergedInto,

            @Schema(description = "相似度 · How alike, 0 to 100", examples = "87")
            int score,

            @Schema(description = "依据 · Why it may be the same")
            List<ReasonView> reasons) {
        static SimilarConcernView of(Similar similar) {
            var concern = similar.concern();
            return new SimilarConcernView(
                    concern.number(),
                    concern.channel(),
                    concern.topic(),
                    concern.registeredAt(),
                    concern.status(),
                    concern.mergedInto(),
                    similar.resemblance().score(),
                    ReasonView.of(similar.resemblance().reasons()));
        }
    }

    static SimilarView of(Answer answer) {
        return new SimilarView(
                answer.page().items().stream().map(SimilarConcernView::of).toList(),
                answer.compared(),
                answer.complete(),
                answer.complete() ? null : CUT_OFF);
    }
}
