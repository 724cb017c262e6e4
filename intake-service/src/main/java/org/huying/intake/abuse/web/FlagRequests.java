package org.huying.intake.abuse.web;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.intake.abuse.FlagReason;

/** What a decision about a flagged caller carries. */
final class FlagRequests {
    static final String MISSING = "必填 · required";

    private FlagRequests() {}

    @Schema(description = "限制登记 · Until when, and why")
    record RestrictionRequest(
            @NotNull(message = MISSING)
            @Schema(description = "UTC; 30 天以内 · within the next 30 days", examples = "2023-12-20T16:00:00Z")
            Instant until,

            @NotNull(message = MISSING) @Schema(examples = "AUTOMATED_CALLS")
            FlagReason reason) {}

    @Schema(description = "理由 · Why; goes to the audit log")
    record ReasonRequest(
            @NotNull(message = MISSING) @Schema(examples = "MISTAKEN_FLAG")
            FlagReason reason) {}
}
