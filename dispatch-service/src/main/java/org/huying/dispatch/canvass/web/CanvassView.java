package org.huying.dispatch.canvass.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.chassis.privacy.Screening;
import org.huying.dispatch.canvass.Canvass;
import org.huying.dispatch.canvass.CanvassMove;
import org.huying.dispatch.canvass.CanvassResult.ChoiceCount;
import org.huying.dispatch.canvass.CanvassResult.QuestionCount;
import org.huying.dispatch.canvass.CanvassStatus;
import org.huying.dispatch.canvass.CountedCanvass;
import org.huying.dispatch.canvass.Question;
import org.huying.dispatch.matter.Ratio;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        description =
                "摸排 · A canvass with what was answered so far. In its texts, numbers that identify a person are masked")
record CanvassView(
        @Schema(examples = "WLC-20231113-0001-C1") String number,
        UUID canvassId,
        String caseNumber,
        String communityCode,
        CanvassStatus status,
        @Schema(description = "Which moves this status has") List<CanvassMove> allowedMoves,

        @Schema(description = "Code of the unit that opened it")
        String unit,

        String title,

        @Schema(description = "计划户数 · Households to be asked", examples = "120")
        int plannedHouseholds,

        @Schema(description = "已答户数 · Households that answered", examples = "120")
        long reachedHouseholds,

        @Schema(
                description =
                        "Reached of planned, per cent, one decimal, half up; above 100 where more were asked than planned",
                examples = "100.0")
        BigDecimal reachedPercent,

        List<QuestionView> questions,
        @Schema(description = "UTC") Instant openedAt,
        @Schema(description = "UTC") Instant closedAt) {

    @Schema(description = "题目 · A question, counted")
    record QuestionView(
            String code,
            String text,

            @Schema(description = "Households that answered it, the denominator of its choices", examples = "120")
            long answered,

            List<ChoiceView> choices) {
        static QuestionView of(Question question, QuestionCount count) {
            return new QuestionView(
                    question.code(),
                    Screening.mask(question.text()),
                    count.answered(),
                    IntStream.range(0, question.choices().size())
                            .mapToObj(i -> ChoiceView.of(
                                    question.choices().get(i), count.choices().get(i), count.answered()))
                            .toList());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "选项 · A choice, counted")
    record ChoiceView(
            String code,
            String text,
            @Schema(examples = "96") long numerator,
            @Schema(examples = "120") long denominator,

            @Schema(description = "Per cent, one decimal, half up; absent where nobody answered", examples = "80.0")
            BigDecimal percent) {
        static ChoiceView of(Question.Choice choice, ChoiceCount count, long answered) {
            return new ChoiceView(
                    choice.code(),
                    Screening.mask(choice.text()),
                    count.count(),
                    answered,
                    new Ratio(count.count(), answered).percent());
        }
    }

    static CanvassView of(CountedCanvass counted) {
        Canvass canvass = counted.canvass();
        List<Question> asked = canvass.questionnaire().questions();
        List<QuestionCount> counts = counted.result().questions();
        return new CanvassView(
                canvass.number(),
                canvass.id(),
                canvass.about().number(),
                canvass.about().communityCode(),
                canvass.status(),
                CanvassMove.allowedFrom(canvass.status()),
                canvass.by().unit(),
                Screening.mask(canvass.title()),
                canvass.plannedHouseholds(),
                counted.result().reached(),
                new Ratio(counted.result().reached(), canvass.plannedHouseholds()).percent(),
                IntStream.range(0, asked.size())
                        .mapToObj(i -> QuestionView.of(asked.get(i), counts.get(i)))
                        .toList(),
                canvass.openedAt(),
                canvass.closedAt());
    }
}
