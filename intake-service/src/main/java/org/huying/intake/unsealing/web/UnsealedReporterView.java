package org.huying.intake.unsealing.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.intake.reporter.Reporter;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "诉求人 · Who raised it, as far as they said; each reading is in the audit log")
record UnsealedReporterView(
        @Schema(examples = "WLC-20231201-0001") String number,
        @Schema(description = "姓名 · Name") String name,
        @Schema(description = "电话 · Phone, as it was given") String phone) {
    static UnsealedReporterView of(String number, Reporter reporter) {
        return new UnsealedReporterView(number, reporter.name(), reporter.phone());
    }

    @Override
    public String toString() {
        return "UnsealedReporterView[sealed]";
    }
}
