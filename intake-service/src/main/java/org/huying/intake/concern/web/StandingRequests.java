package org.huying.intake.concern.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;
import org.huying.chassis.text.CleanText;
import org.huying.intake.concern.DeclineReason;

/** What a decision about a concern's standing carries. */
final class StandingRequests {
    static final String MISSING = "必填 · required";
    private static final String TOO_LONG = "最多 500 字 · at most 500 characters";
    private static final int LONGEST = 500;

    private StandingRequests() {}

    @Schema(description = "不予受理 · Why a concern is not taken on")
    record DeclineRequest(
            @NotNull(message = MISSING)
            @Schema(
                    description = "原因代码 · NOT_OUR_MATTER 不属街道职责, UNDER_LITIGATION 已进入法定程序, ALREADY_ANSWERED 已答复, "
                            + "UNINTELLIGIBLE 内容不清, ABUSIVE 恶意辱骂; told to the other services",
                    examples = "NOT_OUR_MATTER")
            DeclineReason reasonCode,

            @NotBlank(message = MISSING)
            @CodePointLength(max = LONGEST, message = TOO_LONG)
            @CleanText
            @Schema(
                    maxLength = LONGEST,
                    description = "公开说明 · In plain words; the reporter reads it in the progress",
                    examples = "房产继承纠纷由人民法院审理，街道无权裁决；可拨打 12348 咨询法律援助。")
            String explanation) {}

    @Schema(description = "撤回 · Why a concern is withdrawn")
    record WithdrawRequest(
            @NotBlank(message = MISSING)
            @CodePointLength(max = LONGEST, message = TOO_LONG)
            @CleanText
            @Schema(maxLength = LONGEST, description = "理由，不对外 · Why; stays in intake", examples = "已与邻居自行协商解决。")
            String reason) {}
}
