package org.huying.intake.evaluation.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;
import org.huying.chassis.problem.Invalid;
import org.huying.chassis.text.CleanText;
import org.huying.intake.evaluation.Answer;
import org.huying.intake.evaluation.Said;

@Schema(description = "自评 · The three questions of a follow-up; what is left out is UNANSWERED, but not all three")
record EvaluationRequest(
        @Schema(description = "承办单位是否联系 · Did the handler contact you", defaultValue = "UNANSWERED")
        Answer contacted,

        @Schema(description = "是否解决 · Is it solved", defaultValue = "UNANSWERED", examples = "NO")
        Answer solved,

        @Schema(description = "是否满意 · Are you satisfied", defaultValue = "UNANSWERED", examples = "NO")
        Answer satisfied,

        @CodePointLength(max = LONGEST, message = "最多 1000 字 · at most 1,000 characters")
        @CleanText
        @Schema(
                maxLength = LONGEST,
                description = "意见，可不填 · More in your own words; for desk and community secretary, never leaves intake",
                examples = "灯修好两天又坏了。")
        String comment) {
    static final String MISSING = "必填 · required";
    private static final int LONGEST = 1_000;

    Said said() {
        Said said = new Said(answer(contacted), answer(solved), answer(satisfied), comment());
        boolean silent = said.contacted() == Answer.UNANSWERED
                && said.solved() == Answer.UNANSWERED
                && said.satisfied() == Answer.UNANSWERED;
        if (silent) throw new Invalid("/solved", "请至少回答一个问题 · answer at least one of the questions");
        return said;
    }

    private static Answer answer(Answer given) {
        return given == null ? Answer.UNANSWERED : given;
    }

    @Override
    public String comment() {
        return comment == null || comment.isBlank() ? null : comment;
    }

    @Override
    public String toString() {
        return "EvaluationRequest[sealed]";
    }
}
