package org.huying.intake.erasure.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.intake.erasure.Erasure;
import org.huying.intake.erasure.ErasureReason;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "诉求人信息已删除 · That whoever raised the concern was erased")
record ErasureView(
        @Schema(examples = "WLC-20231201-0001") String number,
        ErasureReason reason,

        @Schema(description = "The rule's validFrom; only where a rule asked for it")
        LocalDate ruleVersion,

        @Schema(description = "UTC") Instant erasedAt) {
    static ErasureView of(Erasure erasure) {
        return new ErasureView(erasure.concernNumber(), erasure.reason(), erasure.ruleVersion(), erasure.erasedAt());
    }
}
