package org.huying.intake.concern.web;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;
import org.huying.chassis.text.CleanText;

/** What a decision about a merger carries. */
final class MergeRequests {
    private static final String MISSING = "必填 · required";
    private static final String TOO_LONG = "最多 500 字 · at most 500 characters";
    private static final int LONGEST = 500;

    private MergeRequests() {}

    @Schema(description = "合并 · Into which concern, and why")
    record MergeRequest(
            @NotBlank(message = MISSING)
            @Schema(description = "继续办理的诉求编号 · Number of the concern that goes on", examples = "WLC-20231130-0007")
            String into,

            @CodePointLength(max = LONGEST, message = TOO_LONG)
            @CleanText
            @Schema(
                    maxLength = LONGEST,
                    description = "理由，不对外 · Why; stays in intake, for desk and secretary",
                    examples = "同一处路灯，两位居民先后反映。")
            String reason) {}

    @Schema(description = "撤销合并 · Why it is a matter of its own after all")
    record UnmergeRequest(
            @NotBlank(message = MISSING)
            @CodePointLength(max = LONGEST, message = TOO_LONG)
            @CleanText
            @Schema(
                    maxLength = LONGEST,
                    description = "理由，不对外 · Why; stays in intake, for desk and secretary",
                    examples = "现场核对为两处路灯。")
            String reason) {}
}
