package org.huying.dispatch.answer.said;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.validator.constraints.CodePointLength;
import org.huying.chassis.text.CleanText;
import org.huying.dispatch.answer.AnswerData;
import org.huying.dispatch.told.Meaning;

/** What a unit says of its task of a case. */
final class TaskSaid {
    private TaskSaid() {}

    @Meaning(zh = "签收", en = "The unit that has the case takes it on")
    record Accept(
            @NotNull(message = Wording.MISSING)
            @Pattern(regexp = AnswerData.NUMBER, message = Wording.NO_NUMBER)
            @Meaning(zh = "编号", en = "Number of the case")
            String number,

            @Positive(message = Wording.NO_VERSION)
            @Meaning(
                    zh = "所依据的版本",
                    en =
                            "The version it was decided upon, as a notice (version), your last answer (sequence) or an ETag told it",
                    absent = "for the latest")
            Long expectedSequence)
            implements AnswerData {}

    @Meaning(zh = "首次联系", en = "When the unit first contacted the reporter")
    record FirstContact(
            @NotNull(message = Wording.MISSING)
            @Pattern(regexp = AnswerData.NUMBER, message = Wording.NO_NUMBER)
            @Meaning(zh = "编号", en = "Number of the case")
            String number,

            @NotNull(message = Wording.MISSING)
            @Meaning(zh = "联系时间", en = "When the reporter was first contacted; UTC, between dispatch and now")
            Instant contactedAt,

            @Positive(message = Wording.NO_VERSION)
            @Meaning(
                    zh = "所依据的版本",
                    en =
                            "The version it was decided upon, as a notice (version), your last answer (sequence) or an ETag told it",
                    absent = "for the latest")
            Long expectedSequence)
            implements AnswerData {}

    @Meaning(zh = "申请退回", en = "The unit asks to give the case back")
    record Return(
            @NotNull(message = Wording.MISSING)
            @Pattern(regexp = AnswerData.NUMBER, message = Wording.NO_NUMBER)
            @Meaning(zh = "编号", en = "Number of the case")
            String number,

            @NotBlank(message = Wording.MISSING)
            @CodePointLength(max = Wording.LONGEST, message = Wording.TOO_LONG)
            @CleanText
            @Meaning(zh = "理由", en = "Why; numbers that identify a person are masked in what others hear")
            String reason,

            @Positive(message = Wording.NO_VERSION)
            @Meaning(
                    zh = "所依据的版本",
                    en =
                            "The version it was decided upon, as a notice (version), your last answer (sequence) or an ETag told it",
                    absent = "for the latest")
            Long expectedSequence)
            implements AnswerData {}

    @Meaning(zh = "进展", en = "How far the unit has come with its task")
    record Progress(
            @NotNull(message = Wording.MISSING)
            @Pattern(regexp = AnswerData.NUMBER, message = Wording.NO_NUMBER)
            @Meaning(zh = "编号", en = "Number of the case")
            String number,

            @NotBlank(message = Wording.MISSING)
            @CodePointLength(max = Wording.LONGEST, message = Wording.TOO_LONG)
            @CleanText
            @Meaning(zh = "进展", en = "In your words; numbers that identify a person are masked in what others hear")
            String note,

            @Positive(message = Wording.NO_VERSION)
            @Meaning(
                    zh = "所依据的版本",
                    en =
                            "The version it was decided upon, as a notice (version), your last answer (sequence) or an ETag told it",
                    absent = "for the latest")
            Long expectedSequence)
            implements AnswerData {}

    @Meaning(zh = "办结", en = "The unit that has the case reports what it did")
    record Handled(
            @NotNull(message = Wording.MISSING)
            @Pattern(regexp = AnswerData.NUMBER, message = Wording.NO_NUMBER)
            @Meaning(zh = "编号", en = "Number of the case")
            String number,

            @NotBlank(message = Wording.MISSING)
            @CodePointLength(max = Wording.LONGEST, message = Wording.TOO_LONG)
            @CleanText
            @Meaning(zh = "办理情况", en = "For colleagues only")
            String internalNote,

            @NotBlank(message = Wording.MISSING)
            @CodePointLength(max = Wording.LONGEST, message = Wording.TOO_LONG)
            @CleanText
            @Meaning(zh = "公开答复", en = "For the public; numbers that identify a person are masked")
            String publicReply,

            @Size(max = 20, message = Wording.MANY_PHOTOS)
            @Meaning(
                    zh = "照片",
                    en = "Ids of photos that go with it and were sent before, over REST",
                    absent = "where there are none")
            List<@NotNull(message = Wording.MISSING) UUID> photos,

            @Positive(message = Wording.NO_VERSION)
            @Meaning(
                    zh = "所依据的版本",
                    en =
                            "The version it was decided upon, as a notice (version), your last answer (sequence) or an ETag told it",
                    absent = "for the latest")
            Long expectedSequence)
            implements AnswerData {}

    @Meaning(zh = "协办签收", en = "A co-handling unit takes its task on")
    record CoHandlingAcceptance(
            @NotNull(message = Wording.MISSING)
            @Pattern(regexp = AnswerData.NUMBER, message = Wording.NO_NUMBER)
            @Meaning(zh = "编号", en = "Number of the case")
            String number,

            @Positive(message = Wording.NO_VERSION)
            @Meaning(
                    zh = "所依据的版本",
                    en =
                            "The version it was decided upon, as a notice (version), your last answer (sequence) or an ETag told it",
                    absent = "for the latest")
            Long expectedSequence)
            implements AnswerData {}

    @Meaning(zh = "协办办结", en = "A co-handling unit reports what it did")
    record CoHandlingReport(
            @NotNull(message = Wording.MISSING)
            @Pattern(regexp = AnswerData.NUMBER, message = Wording.NO_NUMBER)
            @Meaning(zh = "编号", en = "Number of the case")
            String number,

            @NotBlank(message = Wording.MISSING)
            @CodePointLength(max = Wording.LONGEST, message = Wording.TOO_LONG)
            @CleanText
            @Meaning(zh = "办理情况", en = "For colleagues only")
            String internalNote,

            @NotBlank(message = Wording.MISSING)
            @CodePointLength(max = Wording.LONGEST, message = Wording.TOO_LONG)
            @CleanText
            @Meaning(zh = "公开答复", en = "For the public; numbers that identify a person are masked")
            String publicReply,

            @Size(max = 20, message = Wording.MANY_PHOTOS)
            @Meaning(
                    zh = "照片",
                    en = "Ids of photos that go with it and were sent before, over REST",
                    absent = "where there are none")
            List<@NotNull(message = Wording.MISSING) UUID> photos,

            @Positive(message = Wording.NO_VERSION)
            @Meaning(
                    zh = "所依据的版本",
                    en =
                            "The version it was decided upon, as a notice (version), your last answer (sequence) or an ETag told it",
                    absent = "for the latest")
            Long expectedSequence)
            implements AnswerData {}
}
