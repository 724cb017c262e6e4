package org.huying.intake.topic.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;
import org.huying.chassis.text.CleanText;
import org.huying.intake.topic.TopicCode;
import org.huying.intake.topic.TopicDraft;
import org.huying.intake.topic.TopicLabels;

/** What changing the topics carries. */
final class TopicRequests {
    static final String MISSING = "必填 · required";
    private static final String TOO_LONG = "最多 60 字 · at most 60 characters";
    private static final String FOUR_DIGITS = "4 位数字 · four digits";
    private static final int LONGEST = 60;

    private TopicRequests() {}

    @Schema(description = "新增类别 · A topic below one there is")
    record TopicRequest(
            @NotNull(message = MISSING)
            @Pattern(
                    regexp = TopicCode.FORM,
                    message = "由小写字母、数字和连字符组成，用点分级，最多五级 · lower-case letters, digits and hyphens, at most five levels")
            @Schema(
                    description = "类别代码 · Its parent's code, a dot, and its own; for good",
                    examples = "services.parcels")
            String code,

            @NotBlank(message = MISSING)
            @CodePointLength(max = LONGEST, message = TOO_LONG)
            @CleanText
            @Schema(maxLength = LONGEST, examples = "代收快递")
            String chinese,

            @NotBlank(message = MISSING)
            @CodePointLength(max = LONGEST, message = TOO_LONG)
            @CleanText
            @Schema(maxLength = LONGEST, examples = "Parcels taken in")
            String english,

            @Pattern(regexp = "\\d{4}", message = FOUR_DIGITS)
            @Schema(description = "国标代码，可不填 · Class of GB/T 30428.2; may be left out", examples = "0501")
            String gbCode,

            @Schema(
                    description =
                            "涉及个人 · Complaints under it are confidential; so are those below one of which this is true",
                    defaultValue = "false")
            Boolean speaksOfPersons) {
        TopicDraft draft() {
            return new TopicDraft(
                    code,
                    new TopicLabels(chinese.strip(), english.strip(), gbCode),
                    Boolean.TRUE.equals(speaksOfPersons));
        }
    }

    @Schema(description = "更名 · What a topic is called from now on")
    record LabelsRequest(
            @NotBlank(message = MISSING)
            @CodePointLength(max = LONGEST, message = TOO_LONG)
            @CleanText
            @Schema(maxLength = LONGEST, examples = "服务时间与预约")
            String chinese,

            @NotBlank(message = MISSING)
            @CodePointLength(max = LONGEST, message = TOO_LONG)
            @CleanText
            @Schema(maxLength = LONGEST, examples = "Opening hours and appointments")
            String english,

            @Pattern(regexp = "\\d{4}", message = FOUR_DIGITS)
            @Schema(description = "国标代码 · Class of GB/T 30428.2; left out means none", examples = "0501")
            String gbCode) {
        TopicLabels labels() {
            return new TopicLabels(chinese.strip(), english.strip(), gbCode);
        }
    }
}
