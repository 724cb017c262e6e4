package org.huying.reporting.assessment.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.reporting.assessment.AnswerCount;
import org.huying.reporting.assessment.AssessmentFigures;
import org.huying.reporting.assessment.AssessmentScheme;
import org.huying.reporting.assessment.ContactCount;
import org.huying.reporting.assessment.Scores;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "一行 · One community, topic or unit, or all")
record AssessmentLineView(
        @Schema(description = "Absent in the total", examples = "520102033901")
        String code,

        @Schema(description = "名称 · Absent in the total and of topics", examples = "中园社区")
        String name,

        ResponseRateView response,
        @Schema(description = "解决率 · Is it solved") AnsweredRateView resolution,
        @Schema(description = "满意率 · Are you satisfied") AnsweredRateView satisfaction,

        @Schema(
                description =
                        "加权得分 · The three by their weights, percent, half-up once to one decimal; null where one of "
                                + "them has no data",
                nullable = true,
                examples = "91.4")
        @JsonInclude(JsonInclude.Include.ALWAYS)
        BigDecimal weighted) {
    static AssessmentLineView of(String code, String name, AssessmentFigures figures, AssessmentScheme scheme) {
        return new AssessmentLineView(
                code,
                name,
                ResponseRateView.of(figures.contact()),
                AnsweredRateView.of(figures.solved(), scheme.resolution(), figures),
                AnsweredRateView.of(figures.satisfied(), scheme.satisfaction(), figures),
                figures.weighted(scheme));
    }

    @Schema(description = "响应率 · Contacted in time / assessable: rounds whose first contact was due in the window")
    record ResponseRateView(
            @Schema(description = "按时联系 · Contacted by the deadline, and not denied by the reporter", examples = "70")
            long numerator,

            @Schema(description = "可考核", examples = "74") long denominator,

            @Schema(description = "剔除数 · In neither", examples = "1")
            long excluded,

            @Schema(
                    description = "Percent, half-up once to one decimal; null on 0/0",
                    nullable = true,
                    examples = "94.6")
            BigDecimal percent,

            @Schema(
                    description = "诉求人否认 · In the denominator alone: the reporter says that nobody was in contact",
                    examples = "1")
            long denied,

            @Schema(description = "终止 · Not assessable: over before it was due", examples = "2")
            long calledOff,

            @Schema(description = "未到期 · Not assessable: the window reaches beyond asOf", examples = "0")
            long notYetDue,

            @Schema(description = "剔除 · By reason code") Map<String, Long> excludedByReason) {
        static ResponseRateView of(ContactCount contact) {
            return new ResponseRateView(
                    contact.rate().numerator(),
                    contact.rate().denominator(),
                    contact.excluded().total(),
                    contact.rate().percent(),
                    contact.denied(),
                    contact.calledOff(),
                    contact.notYetDue(),
                    contact.excluded().byReason());
        }
    }

    @Schema(description = "按回访答复计 · Sum of the scores / answered follow-ups of the window")
    record AnsweredRateView(
            @Schema(description = "得分合计 · Points: a full yes is 100", examples = "6200")
            long numerator,

            @Schema(description = "作答数 · Answered: yes and no", examples = "66")
            long denominator,

            @Schema(description = "剔除数 · In neither", examples = "1")
            long excluded,

            @Schema(
                    description =
                            "Points per answer, which are percent, half-up once to one decimal; null where nobody answered",
                    nullable = true,
                    examples = "93.9")
            BigDecimal percent,

            @Schema(description = "是", examples = "62") long yes,
            @Schema(description = "否", examples = "4") long no,

            @Schema(description = "未答 · Silence: in no denominator", examples = "7")
            long unanswered,

            @Schema(description = "剔除 · By reason code") Map<String, Long> excludedByReason) {
        static AnsweredRateView of(AnswerCount answers, Scores scores, AssessmentFigures figures) {
            return new AnsweredRateView(
                    answers.points(scores),
                    answers.answered(),
                    figures.excluded().total(),
                    answers.percent(scores),
                    answers.yes(),
                    answers.no(),
                    answers.unanswered(),
                    figures.excluded().byReason());
        }
    }
}
