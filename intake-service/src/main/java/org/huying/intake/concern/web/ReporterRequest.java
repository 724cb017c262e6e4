package org.huying.intake.concern.web;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.chassis.text.CleanText;
import org.huying.intake.reporter.Reporter;

@Schema(description = "诉求人 · Stored encrypted and apart; no other service ever sees it")
record ReporterRequest(
        @Size(max = 100, message = "过长 · too long") @CleanText
        String name,

        @Pattern(regexp = "[+0-9＋０-９][0-9０-９ 　\\-－]{4,24}", message = "电话号码格式不对 · not a phone number")
        String phone) {
    Reporter reporter() {
        return name == null && phone == null ? null : new Reporter(name, phone);
    }
}
