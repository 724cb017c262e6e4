package org.huying.dispatch.deadline.web;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.OptBoolean;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;
import org.huying.chassis.text.CleanText;
import org.huying.dispatch.deadline.Exclusion;

/** What is asked for. */
final class PetitionRequests {
    static final String MISSING = "必填 · required";
    private static final String TOO_LONG = "最多 1000 字 · at most 1,000 characters";
    private static final int LONGEST = 1_000;

    private PetitionRequests() {}

    @Schema(description = "延期申请 · More time for the handling")
    record ExtensionRequest(
            @NotBlank(message = MISSING)
            @CodePointLength(max = LONGEST, message = TOO_LONG)
            @CleanText
            @Schema(maxLength = LONGEST, description = "For colleagues only", examples = "需等待检测报告。")
            String reason,

            @NotNull(message = MISSING)
            @JsonFormat(lenient = OptBoolean.FALSE)
            @Schema(
                    description = "延至（含当日）· The new last day, later than the present one by at most 180 days",
                    examples = "2023-12-20")
            LocalDate lastDay) {}

    @Schema(description = "挂账申请 · To put the handling off until a review date")
    record DeferralRequest(
            @NotBlank(message = MISSING)
            @CodePointLength(max = LONGEST, message = TOO_LONG)
            @CleanText
            @Schema(maxLength = LONGEST, description = "For colleagues only", examples = "待老旧小区改造立项。")
            String reason,

            @NotNull(message = MISSING)
            @JsonFormat(lenient = OptBoolean.FALSE)
            @Schema(description = "复核日期 · After today, within 366 days", examples = "2024-03-01")
            LocalDate reviewDate) {}

    @Schema(description = "剔除申请 · To leave the case out of the denominators of the rates")
    record ExclusionRequest(
            @NotNull(message = MISSING) Exclusion.Ground ground,

            @NotBlank(message = MISSING)
            @CodePointLength(max = LONGEST, message = TOO_LONG)
            @CleanText
            @Schema(maxLength = LONGEST, description = "佐证 · Where the proof is kept", examples = "派出所受案回执，案卷第3页")
            String evidence,

            @NotBlank(message = MISSING)
            @CodePointLength(max = LONGEST, message = TOO_LONG)
            @CleanText
            @Schema(maxLength = LONGEST, description = "For colleagues only", examples = "已由司法机关受理。")
            String reason) {}
}
