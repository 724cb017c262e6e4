package org.huying.intake.evaluation.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.intake.evaluation.Answer;
import org.huying.intake.evaluation.Evaluation;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "自评 · What the reporter said of one closing")
record EvaluationView(
        @Schema(description = "办理轮次 · Round of the case", examples = "1")
        int round,

        @Schema(description = "结案时间 · When that round was closed. UTC")
        Instant closedAt,

        @Schema(description = "承办单位是否联系 · Did the handler contact you")
        Answer contacted,

        @Schema(description = "是否解决 · Is it solved") Answer solved,
        @Schema(description = "是否满意 · Are you satisfied") Answer satisfied,

        @Schema(description = "意见 · In the reporter's words", examples = "灯修好两天又坏了。")
        String comment,

        @Schema(description = "UTC; of the last word") Instant evaluatedAt) {
    static EvaluationView of(Evaluation evaluation) {
        return new EvaluationView(
                evaluation.round(),
                evaluation.closedAt(),
                evaluation.said().contacted(),
                evaluation.said().solved(),
                evaluation.said().satisfied(),
                evaluation.said().comment(),
                evaluation.evaluatedAt());
    }
}
