package org.huying.dispatch.answer.said;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.huying.chassis.text.CleanText;
import org.huying.dispatch.answer.AnswerData;
import org.huying.dispatch.referral.ReferralOutcome;
import org.huying.dispatch.told.Meaning;

/** What a unit says when it is called to a case or a matter is put before it. */
final class CallSaid {
    private CallSaid() {}

    @Meaning(zh = "报到", en = "A called unit reports in")
    record WhistleReportIn(
            @NotNull(message = Wording.MISSING)
            @Pattern(regexp = AnswerData.NUMBER, message = Wording.NO_NUMBER)
            @Meaning(zh = "编号", en = "Number of the whistle")
            String number,

            @Positive(message = Wording.NO_VERSION)
            @Meaning(
                    zh = "所依据的版本",
                    en =
                            "The version it was decided upon, as a notice (version), your last answer (sequence) or an ETag told it",
                    absent = "for the latest")
            Long expectedSequence)
            implements AnswerData {}

    @Meaning(zh = "处置结果", en = "A unit that came says what it did")
    record WhistleResult(
            @NotNull(message = Wording.MISSING)
            @Pattern(regexp = AnswerData.NUMBER, message = Wording.NO_NUMBER)
            @Meaning(zh = "编号", en = "Number of the whistle")
            String number,

            @NotBlank(message = Wording.MISSING)
            @Size(max = Wording.LONGEST, message = Wording.TOO_LONG)
            @CleanText
            @Meaning(zh = "处置结果", en = "What you did")
            String result,

            @Positive(message = Wording.NO_VERSION)
            @Meaning(
                    zh = "所依据的版本",
                    en =
                            "The version it was decided upon, as a notice (version), your last answer (sequence) or an ETag told it",
                    absent = "for the latest")
            Long expectedSequence)
            implements AnswerData {}

    @Meaning(zh = "接收移交", en = "The unit has the referral")
    record ReferralAcknowledgement(
            @NotNull(message = Wording.MISSING)
            @Pattern(regexp = AnswerData.NUMBER, message = Wording.NO_NUMBER)
            @Meaning(zh = "编号", en = "Number of the referral")
            String number,

            @Positive(message = Wording.NO_VERSION)
            @Meaning(
                    zh = "所依据的版本",
                    en =
                            "The version it was decided upon, as a notice (version), your last answer (sequence) or an ETag told it",
                    absent = "for the latest")
            Long expectedSequence)
            implements AnswerData {}

    @Meaning(zh = "不予受理", en = "The unit does not take the referral")
    record ReferralDecline(
            @NotNull(message = Wording.MISSING)
            @Pattern(regexp = AnswerData.NUMBER, message = Wording.NO_NUMBER)
            @Meaning(zh = "编号", en = "Number of the referral")
            String number,

            @NotBlank(message = Wording.MISSING)
            @Size(max = Wording.LONGEST, message = Wording.TOO_LONG)
            @CleanText
            @Meaning(zh = "理由", en = "Why; stays in dispatch")
            String reason,

            @Positive(message = Wording.NO_VERSION)
            @Meaning(
                    zh = "所依据的版本",
                    en =
                            "The version it was decided upon, as a notice (version), your last answer (sequence) or an ETag told it",
                    absent = "for the latest")
            Long expectedSequence)
            implements AnswerData {}

    @Meaning(zh = "反馈移交结果", en = "What the unit found")
    record ReferralResult(
            @NotNull(message = Wording.MISSING)
            @Pattern(regexp = AnswerData.NUMBER, message = Wording.NO_NUMBER)
            @Meaning(zh = "编号", en = "Number of the referral")
            String number,

            @NotNull(message = Wording.MISSING) @Meaning(zh = "结果", en = "What you found")
            ReferralOutcome outcome,

            @Size(max = Wording.LONGEST, message = Wording.TOO_LONG)
            @CleanText
            @Meaning(
                    zh = "说明",
                    en = "In your words, no names; stays in dispatch",
                    absent = "where there is nothing to say")
            String note,

            @Positive(message = Wording.NO_VERSION)
            @Meaning(
                    zh = "所依据的版本",
                    en =
                            "The version it was decided upon, as a notice (version), your last answer (sequence) or an ETag told it",
                    absent = "for the latest")
            Long expectedSequence)
            implements AnswerData {}

    @Meaning(zh = "督办反馈", en = "The supervised unit reports back")
    record SupervisionReport(
            @NotNull(message = Wording.MISSING)
            @Pattern(regexp = AnswerData.NUMBER, message = Wording.NO_NUMBER)
            @Meaning(zh = "编号", en = "Number of the supervision")
            String number,

            @NotBlank(message = Wording.MISSING)
            @Size(max = Wording.LONGEST, message = Wording.TOO_LONG)
            @CleanText
            @Meaning(zh = "反馈", en = "What you did")
            String report,

            @Positive(message = Wording.NO_VERSION)
            @Meaning(
                    zh = "所依据的版本",
                    en =
                            "The version it was decided upon, as a notice (version), your last answer (sequence) or an ETag told it",
                    absent = "for the latest")
            Long expectedSequence)
            implements AnswerData {}
}
