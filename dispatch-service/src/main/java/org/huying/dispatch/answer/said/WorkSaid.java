package org.huying.dispatch.answer.said;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.huying.chassis.text.CleanText;
import org.huying.dispatch.answer.AnswerData;
import org.huying.dispatch.told.Meaning;

/** What a unit says of work that is planned with it. */
final class WorkSaid {
    private WorkSaid() {}

    @Meaning(zh = "勘查", en = "The unit that was asked says what it found")
    record Survey(
            @NotNull(message = Wording.MISSING)
            @Pattern(regexp = AnswerData.NUMBER, message = Wording.NO_NUMBER)
            @Meaning(zh = "编号", en = "Number of the hazard point")
            String number,

            @NotBlank(message = Wording.MISSING)
            @Size(max = Wording.LONGEST, message = Wording.TOO_LONG)
            @CleanText
            @Meaning(zh = "勘查结论", en = "What you found")
            String finding,

            @Positive(message = Wording.NO_VERSION)
            @Meaning(
                    zh = "所依据的版本",
                    en =
                            "The version it was decided upon, as a notice (version), your last answer (sequence) or an ETag told it",
                    absent = "for the latest")
            Long expectedSequence)
            implements AnswerData {}

    @Meaning(zh = "开始整改", en = "The responsible unit begins")
    record RectificationStart(
            @NotNull(message = Wording.MISSING)
            @Pattern(regexp = AnswerData.NUMBER, message = Wording.NO_NUMBER)
            @Meaning(zh = "编号", en = "Number of the hazard point")
            String number,

            @Positive(message = Wording.NO_VERSION)
            @Meaning(
                    zh = "所依据的版本",
                    en =
                            "The version it was decided upon, as a notice (version), your last answer (sequence) or an ETag told it",
                    absent = "for the latest")
            Long expectedSequence)
            implements AnswerData {}

    @Meaning(zh = "整改完成", en = "The responsible unit reports it done; photos before and after were sent over REST")
    record Rectification(
            @NotNull(message = Wording.MISSING)
            @Pattern(regexp = AnswerData.NUMBER, message = Wording.NO_NUMBER)
            @Meaning(zh = "编号", en = "Number of the hazard point")
            String number,

            @Positive(message = Wording.NO_VERSION)
            @Meaning(
                    zh = "所依据的版本",
                    en =
                            "The version it was decided upon, as a notice (version), your last answer (sequence) or an ETag told it",
                    absent = "for the latest")
            Long expectedSequence)
            implements AnswerData {}

    @Meaning(zh = "签收决议", en = "The unit takes it on")
    record ResolutionAcceptance(
            @NotNull(message = Wording.MISSING)
            @Pattern(regexp = AnswerData.NUMBER, message = Wording.NO_NUMBER)
            @Meaning(zh = "编号", en = "Number of the resolution")
            String number,

            @Positive(message = Wording.NO_VERSION)
            @Meaning(
                    zh = "所依据的版本",
                    en =
                            "The version it was decided upon, as a notice (version), your last answer (sequence) or an ETag told it",
                    absent = "for the latest")
            Long expectedSequence)
            implements AnswerData {}

    @Meaning(zh = "反馈落实情况", en = "The unit reports that it is done")
    record ResolutionReport(
            @NotNull(message = Wording.MISSING)
            @Pattern(regexp = AnswerData.NUMBER, message = Wording.NO_NUMBER)
            @Meaning(zh = "编号", en = "Number of the resolution")
            String number,

            @NotBlank(message = Wording.MISSING)
            @Size(max = Wording.LONGEST, message = Wording.TOO_LONG)
            @CleanText
            @Meaning(zh = "落实情况", en = "What you did; stays in dispatch")
            String report,

            @Positive(message = Wording.NO_VERSION)
            @Meaning(
                    zh = "所依据的版本",
                    en =
                            "The version it was decided upon, as a notice (version), your last answer (sequence) or an ETag told it",
                    absent = "for the latest")
            Long expectedSequence)
            implements AnswerData {}

    @Meaning(zh = "到岗", en = "The unit was at a shift of a joint action")
    record Attendance(
            @NotNull(message = Wording.MISSING)
            @Pattern(regexp = AnswerData.NUMBER, message = Wording.NO_NUMBER)
            @Meaning(zh = "编号", en = "Number of the joint action")
            String number,

            @NotNull(message = Wording.MISSING) @Meaning(zh = "班次", en = "Id of the shift")
            UUID shiftId,

            @NotNull(message = Wording.MISSING)
            @Meaning(zh = "到岗记录", en = "An id you give to this attendance, the same when you tell of it again")
            UUID attendanceId,

            @NotNull(message = Wording.MISSING)
            @Min(value = 1, message = Wording.FEW)
            @Max(value = 500, message = Wording.MANY)
            @Meaning(zh = "人数", en = "How many of your people")
            Integer staff,

            @NotNull(message = Wording.MISSING)
            @Meaning(zh = "到岗时间", en = "When they came, at most two hours before the shift; UTC")
            Instant at,

            @Meaning(zh = "离岗时间", en = "When they left; UTC", absent = "where that is not known")
            Instant leftAt)
            implements AnswerData {}

    @Meaning(zh = "主动治理任务完成", en = "The unit did its task of a proactive topic")
    record TopicTaskDone(
            @NotNull(message = Wording.MISSING)
            @Pattern(regexp = AnswerData.NUMBER, message = Wording.NO_NUMBER)
            @Meaning(zh = "编号", en = "Number of the proactive topic")
            String number,

            @NotNull(message = Wording.MISSING) @Meaning(zh = "任务序号", en = "Serial of the task, from 1")
            Integer task,

            @Size(max = Wording.LONGEST, message = Wording.TOO_LONG)
            @CleanText
            @Meaning(zh = "说明", en = "What you did", absent = "where there is nothing to say")
            String note,

            @Positive(message = Wording.NO_VERSION)
            @Meaning(
                    zh = "所依据的版本",
                    en =
                            "The version it was decided upon, as a notice (version), your last answer (sequence) or an ETag told it",
                    absent = "for the latest")
            Long expectedSequence)
            implements AnswerData {}
}
