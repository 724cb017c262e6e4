package org.huying.dispatch.canvass.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.chassis.text.CleanText;
import org.huying.dispatch.canvass.CanvassPlan;
import org.huying.dispatch.canvass.Question;
import org.huying.dispatch.canvass.Questionnaire;

/** What a canvass and its answers carry. */
final class CanvassRequests {
    static final String MISSING = "必填 · required";
    private static final String LONG = "最多 200 字 · at most 200 characters";
    private static final String CODE = "[A-Za-z0-9_-]{1,40}";
    private static final String NO_CODE = "应为 1 到 40 个字母、数字、- 或 _ · 1 to 40 letters, digits, - or _";

    private CanvassRequests() {}

    @Schema(description = "摸排 · Opens a canvass")
    record CanvassRequest(
            @NotBlank(message = MISSING)
            @Size(max = 200, message = LONG)
            @CleanText
            @Schema(description = "征询事项 · What it is about", examples = "党群服务中心延时服务入户征询")
            String title,

            @NotNull(message = MISSING)
            @Min(value = 1, message = "至少 1 户 · at least 1")
            @Max(value = 100_000, message = "过多 · too many")
            @Schema(description = "计划户数 · Households to be asked", examples = "120")
            Integer plannedHouseholds,

            @NotNull(message = MISSING) @Size(min = 1, max = 20, message = "1 到 20 题 · 1 to 20 questions") @Valid
            List<@NotNull(message = MISSING) QuestionRequest> questions) {
        CanvassPlan plan() {
            return new CanvassPlan(
                    title,
                    plannedHouseholds,
                    new Questionnaire(
                            questions.stream().map(QuestionRequest::question).toList()));
        }
    }

    @Schema(description = "题目 · A question with its choices")
    record QuestionRequest(
            @NotNull(message = MISSING) @Pattern(regexp = CODE, message = NO_CODE) @Schema(examples = "extend-to-20")
            String code,

            @NotBlank(message = MISSING)
            @Size(max = 200, message = LONG)
            @CleanText
            @Schema(examples = "是否赞成服务时间延长至 20 时？")
            String text,

            @NotNull(message = MISSING) @Size(min = 2, max = 20, message = "2 到 20 个选项 · 2 to 20 choices") @Valid
            List<@NotNull(message = MISSING) ChoiceRequest> choices) {
        Question question() {
            return new Question(
                    code, text, choices.stream().map(ChoiceRequest::choice).toList());
        }
    }

    @Schema(description = "选项 · A choice")
    record ChoiceRequest(
            @NotNull(message = MISSING) @Pattern(regexp = CODE, message = NO_CODE) @Schema(examples = "FOR")
            String code,

            @NotBlank(message = MISSING) @Size(max = 200, message = LONG) @CleanText @Schema(examples = "赞成")
            String text) {
        Question.Choice choice() {
            return new Question.Choice(code, text);
        }
    }

    @Schema(description = "一户答复 · What one household answered. Neither who nor which door")
    record HouseholdAnswerRequest(
            @NotNull(message = MISSING)
            @Schema(description = "答复时间 · When it answered, not in the future. UTC", examples = "2023-11-20T11:00:00Z")
            Instant at,

            @NotNull(message = MISSING)
            @Schema(
                    description = "选择 · By the question's code the choice's; a question may be left out",
                    examples = "{\"extend-to-20\": \"FOR\"}")
            Map<@NotBlank(message = MISSING) String, @NotNull(message = MISSING) String> choices) {}
}
