package org.huying.intake.supplement.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.intake.supplement.ReadSupplements.Read;
import org.huying.intake.supplement.Supplement;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "补充 · What was said of a concern after it was registered")
record SupplementView(
        @Schema(
                description = "所补充的诉求 · The concern it was added to: this one, or one that was merged into it",
                examples = "WLC-20231201-0001")
        String number,

        @Schema(description = "序号 · 1 for the first of its concern", examples = "1")
        int serial,

        @Schema(
                description =
                        "内容 · Absent where the concern's text is not disclosed to the caller, and in the answer to adding it")
        String text,

        @Schema(description = "UTC") Instant addedAt,

        @Schema(
                description = "In which role; the reporter with the tracking code alone is anonymous",
                examples = "resident")
        String addedRole) {
    static SupplementView of(Read read) {
        Supplement supplement = read.supplement();
        return new SupplementView(
                read.concernNumber(), supplement.serial(), read.text(), supplement.addedAt(), supplement.addedRole());
    }

    static SupplementView added(String number, Supplement supplement) {
        return new SupplementView(number, supplement.serial(), null, supplement.addedAt(), supplement.addedRole());
    }
}
