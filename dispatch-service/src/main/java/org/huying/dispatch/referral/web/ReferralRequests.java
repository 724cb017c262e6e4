package org.huying.dispatch.referral.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.chassis.text.CleanText;
import org.huying.dispatch.referral.ReferralOutcome;
import org.huying.dispatch.referral.ReferralReason;
import org.huying.dispatch.referral.ReferralTerms;

/** What a referral and its moves carry. */
final class ReferralRequests {
    static final String MISSING = "必填 · required";
    private static final String TOO_LONG = "最多 2000 字 · at most 2,000 characters";
    private static final int LONGEST = 2_000;

    private ReferralRequests() {}

    @Schema(
            description =
                    "移交 · To which unit, why, on what basis; codes and ids alone, so that nothing restricted leaves")
    record ReferralRequest(
            @NotBlank(message = MISSING)
            @CleanText
            @Schema(description = "接收单位 · Code of a partner unit of the directory", examples = "POLICE-WLC")
            String unit,

            @NotNull(message = MISSING) @Schema(description = "移交事由 · Why", examples = "PUBLIC_SECURITY_RISK")
            ReferralReason reasonCode,

            @Size(max = 50, message = "最多 50 项 · at most 50")
            @Schema(
                    description = "依据的走访 · Ids of visits it rests on",
                    examples = "[\"018c4000-0000-7000-8000-000000000007\"]")
            List<
                            @NotNull(message = MISSING)
                            @Pattern(regexp = "[A-Za-z0-9-]{1,64}", message = "只填编号 · an id, nothing else") String>
                    basis,

            @NotNull(message = MISSING)
            @Schema(description = "答复期限 · By when to acknowledge; at that instant is in time. UTC")
            Instant acknowledgeBy) {
        ReferralTerms terms() {
            return new ReferralTerms(reasonCode, basis, acknowledgeBy);
        }
    }

    @Schema(description = "处置结果 · What the unit found")
    record ReferralOutcomeRequest(
            @NotNull(message = MISSING) @Schema(examples = "SUBSTANTIATED")
            ReferralOutcome outcome,

            @Size(max = LONGEST, message = TOO_LONG)
            @CleanText
            @Schema(description = "说明，不填姓名 · In the unit's words; no names. Stays in dispatch", examples = "已依法处置。")
            String note) {}

    @Schema(description = "理由 · Why the unit does not take it, or why it is withdrawn; stays in dispatch")
    record ReferralReasonRequest(
            @NotBlank(message = MISSING)
            @Size(max = LONGEST, message = TOO_LONG)
            @CleanText
            @Schema(examples = "属其他机关管辖。")
            String reason) {}
}
