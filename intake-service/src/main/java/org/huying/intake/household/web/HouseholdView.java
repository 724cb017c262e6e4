package org.huying.intake.household.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.intake.household.Because;
import org.huying.intake.household.HouseholdRecord;
import org.huying.intake.household.PurgePlan;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "被反映人登记情况 · That a household is recorded and until when, without a word of it")
record HouseholdView(
        @Schema(examples = "WLC-20231204-0003") String number,

        @Schema(description = "始终为“涉嫌” · Always suspected", examples = "SUSPECTED")
        String standing,

        @Schema(description = "UTC") Instant recordedAt,

        @Schema(description = "The outcome after which it is purged; absent while there is none")
        Because because,

        @Schema(description = "When that outcome came. UTC") Instant decidedAt,

        @Schema(description = "销毁时间 · When it is purged. UTC")
        Instant purgeAt,

        @Schema(description = "The rule's validFrom") LocalDate ruleVersion) {
    static final String SUSPECTED = "SUSPECTED";

    static HouseholdView of(HouseholdRecord held) {
        PurgePlan plan = held.plan().orElse(null);
        return new HouseholdView(
                held.concernNumber(),
                SUSPECTED,
                held.recordedAt(),
                plan == null ? null : plan.because(),
                plan == null ? null : plan.decidedAt(),
                plan == null ? null : plan.purgeAt(),
                plan == null ? null : plan.ruleVersion());
    }
}
