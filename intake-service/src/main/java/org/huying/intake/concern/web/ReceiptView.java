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

        @Schema(examples = "REGISTERED") ProgressStatus status) {
    static ReceiptView of(Receipt receipt) {
        return new ReceiptView(
                receipt.concernId(),
                receipt.number(),
                receipt.trackingCode(),
                receipt.registeredAt(),
                ProgressStatus.REGISTERED);
    }
}
