package org.huying.reporting.evaluation.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.reporting.evaluation.Answers;
import org.huying.reporting.evaluation.EvaluationLine;
import org.huying.reporting.evaluation.EvaluationSummary;

@Schema(description = "自评汇总 · What reporters said of the closings in a window; the communities sum to the total")
record EvaluationSummaryView(
        @Schema(description = "Included; UTC") Instant from,
        @Schema(description = "Not included; UTC") Instant to,

        @Schema(description = "截至 · Recorded time up to which this knows, UTC")
        Instant asOf,

        @Schema(description = "合计 · All communities") EvaluationLineView total,
        @Schema(description = "分社区 · By community, by code") List<EvaluationLineView> byCommunity) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "社区 · Closings of one community, and what their reporters said")
    record EvaluationLineView(
            @Schema(description = "Absent in the total", examples = "520102033901")
            String code,

            @Schema(description = "结案 · Closings; a case that was reopened and closed again has two", examples = "8")
            long closed,

            @Schema(description = "有自评 · Of those, evaluated by at least one reporter", examples = "3")
            long evaluated,

            @Schema(description = "无自评 · Of those, nobody said anything: neither praise nor blame", examples = "5")
            long silent,

            @Schema(
                    description = "自评份数 · Evaluations; several of one closing where concerns were merged",
                    examples = "3")
            long evaluations,

            @Schema(description = "承办单位是否联系 · Did the handler contact you")
            AnswersView contacted,

            @Schema(description = "是否解决 · Is it solved") AnswersView solved,

            @Schema(description = "是否满意 · Are you satisfied")
            AnswersView satisfied,

            @Schema(description = "申请重办 · Requests of reporters to reopen", examples = "1")
            long reopeningAsked,

            @Schema(description = "同意重办 · Of those, granted", examples = "1")
            long reopeningApproved) {
        static EvaluationLineView of(EvaluationLine line) {
            return new EvaluationLineView(
                    line.code(),
                    line.closed(),
                    line.evaluated(),
                    line.silent(),
                    line.evaluations(),
                    AnswersView.of(line.contacted()),
                    AnswersView.of(line.solved()),
                    AnswersView.of(line.satisfied()),
                    line.reopeningAsked(),
                    line.reopeningApproved());
        }
    }

    @Schema(description = "一个问题 · How one question was answered; what is unanswered is shown and in no denominator")
    record AnswersView(
            @Schema(description = "是 · The numerator", examples = "2")
            long yes,

            @Schema(description = "否", examples = "1") long no,
            @Schema(description = "未答", examples = "0") long unanswered,

            @Schema(description = "作答数 · The denominator: yes and no", examples = "3")
            long answered,

            @Schema(
                    description = "yes / answered in percent, half-up once to one decimal; null where nobody answered",
                    nullable = true,
                    examples = "66.7")
            BigDecimal percent) {
        static AnswersView of(Answers answers) {
            return new AnswersView(
                    answers.yes(),
                    answers.no(),
                    answers.unanswered(),
                    answers.rate().denominator(),
                    answers.rate().percent());
        }
    }

    static EvaluationSummaryView of(EvaluationSummary summary) {
        return new EvaluationSummaryView(
                summary.window().from(),
                summary.window().to(),
                summary.window().asOf(),
                EvaluationLineView.of(summary.total()),
                summary.byCommunity().stream().map(EvaluationLineView::of).toList());
    }
}
