package org.huying.intake.evaluation.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.intake.evaluation.ReadEvaluations.OfConcern;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        description =
                "诉求人自评 · What the reporter said of how a concern was handled; none says nothing, neither praise nor blame")
record EvaluationsView(
        @Schema(examples = "WLC-20231201-0001") String number,

        @Schema(
                description =
                        "评价截止 · Until when the present closing can be evaluated; absent while it is not closed. UTC")
        Instant evaluateUntil,

        @Schema(description = "每轮一条 · One for each closing that was evaluated, the first one first")
        List<EvaluationView> evaluations) {
    static EvaluationsView of(OfConcern said) {
        return new EvaluationsView(
                said.number(),
                said.evaluateUntil().orElse(null),
                said.evaluations().stream().map(EvaluationView::of).toList());
    }
}
