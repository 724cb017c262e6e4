package org.huying.intake.duplicate.web;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;
import org.huying.chassis.text.CleanText;

/** What a decision about a proposal carries. */
final class ProposalRequests {
    private static final String TOO_LONG = "最多 500 字 · at most 500 characters";
    private static final int LONGEST = 500;

    private ProposalRequests() {}

    @Schema(description = "采纳 · The two are one")
    record AcceptRequest(
            @CleanText
            @CodePointLength(max = LONGEST, message = TOO_LONG)
            @Schema(
                    description = "继续办理的诉求编号，默认较早的 · Number of the one that goes on; the earlier unless said otherwise",
                    examples = "WLC-20231130-0007")
            String into,

            @CodePointLength(max = LONGEST, message = TOO_LONG)
            @CleanText
            @Schema(
                    maxLength = LONGEST,
                    description = "理由，不对外 · Why; stays in intake, for desk and secretary",
                    examples = "同一平台的摊贩，两位居民先后反映。")
            String reason) {}

    @Schema(description = "否定 · Why they are two matters")
    record DismissRequest(
            @NotBlank(message = DraftRequest.MISSING)
            @CodePointLength(max = LONGEST, message = TOO_LONG)
            @CleanText
            @Schema(
                    maxLength = LONGEST,
                    description = "理由，不对外 · Why; stays in intake, for desk and secretary",
                    examples = "一处在平台，一处在东门，不是同一批摊贩。")
            String reason) {}
}
