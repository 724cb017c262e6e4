package org.huying.intake.concern.web;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.intake.concern.Receipt;
import org.huying.intake.progress.ProgressStatus;

@Schema(description = "回执 · What whoever raised the concern gets in hand")
record ReceiptView(
        UUID concernId,

        @Schema(description = "编号 · Prefix, day in Asia/Shanghai, serial", examples = "WLC-20231201-0001")
        String number,

        @Schema(
                description = "查询码 · With it the concern can be followed without signing in; shown once",
                examples = "7K2M-9QXT-4B0C")
        String trackingCode,

        @Schema(description = "UTC", examples = "2023-12-01T01:30:00Z")
        Instant registeredAt,

        @Schema(examples = "REGISTERED") ProgressStatus status,

        @Schema(
                description = "查询进度处 · Where to follow it, with the code in the Tracking-Code header",
                examples = "/v1/concerns/WLC-20231201-0001/progress")
        String progress,

        @Schema(description = "须知 · What to do with number and code, in plain words", examples = "请记下编号和查询码……")
        String advice) {
    private static final String ADVICE = "请记下编号和查询码：凭它们可随时查询进度和承诺办结时间，结案后可自评，对结果不满意可申请重办。查询码只显示这一次，请勿转告他人。"
            + " · Keep number and tracking code: with both you can see how far it has come and by when it is promised,"
            + " say after the closing how it went, and ask for it to be taken up again. The code is shown once;"
            + " give it to nobody.";

    static ReceiptView of(Receipt receipt) {
        return new ReceiptView(
                receipt.concernId(),
                receipt.number(),
                receipt.trackingCode(),
                receipt.registeredAt(),
                ProgressStatus.REGISTERED,
                "/v1/concerns/" + receipt.number() + "/progress",
                ADVICE);
    }
}
