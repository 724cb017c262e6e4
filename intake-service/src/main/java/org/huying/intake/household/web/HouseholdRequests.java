package org.huying.intake.household.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;
import org.huying.chassis.text.CleanText;
import org.huying.intake.household.ReportedHousehold;
import org.huying.intake.household.UnsealingReason;

/** What is said of a reported household, and why it is read. None shows anything of it as text. */
final class HouseholdRequests {
    static final String MISSING = "必填 · required";
    private static final String TOO_LONG = "最多 200 字 · at most 200 characters";
    private static final int LINE = 200;

    private HouseholdRequests() {}

    @Schema(description = "何处 · Where the household is, beyond the concern's place")
    record WhereRequest(
            @NotBlank(message = MISSING)
            @CodePointLength(max = LINE, message = TOO_LONG)
            @CleanText
            @Schema(description = "详细地址 · Address in detail", examples = "7栋2单元5层")
            String addressDetail,

            @CodePointLength(max = LINE, message = TOO_LONG)
            @CleanText
            @Schema(description = "房号 · Room", examples = "502")
            String room) {
        @Override
        public String toString() {
            return "WhereRequest[sealed]";
        }
    }

    @Schema(description = "被反映人 · Whom a confidential concern is about; always suspected, never established")
    record HouseholdRequest(
            @NotNull(message = MISSING) @Valid WhereRequest where,

            @CodePointLength(max = 2_000, message = "最多 2000 字 · at most 2,000 characters")
            @CleanText
            @Schema(description = "备注，不填姓名 · Note; no names", examples = "夜间多人进出。")
            String note) {
        ReportedHousehold household() {
            return new ReportedHousehold(where.addressDetail(), where.room(), note);
        }

        @Override
        public String toString() {
            return "HouseholdRequest[sealed]";
        }
    }

    @Schema(description = "启封 · Why it has to be read; goes to the audit log")
    record UnsealingRequest(
            @NotNull(message = MISSING) @Schema(examples = "VISIT")
            UnsealingReason reason) {}
}
