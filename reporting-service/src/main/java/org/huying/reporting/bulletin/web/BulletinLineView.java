package org.huying.reporting.bulletin.web;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.reporting.bulletin.Bulletin;
import org.huying.reporting.bulletin.BulletinContent;
import org.huying.reporting.bulletin.BulletinKind;
import org.huying.reporting.bulletin.BulletinNumber;

@Schema(description = "通报目录行 · One bulletin in the list")
record BulletinLineView(
        @Schema(examples = "TB-2024-0001") String number,
        @Schema(examples = "通报〔2024〕1号") String chineseNumber,
        @Schema(examples = "MONTH") BulletinKind kind,
        @Schema(examples = "2023-12") String period,
        @Schema(examples = "五里冲街道诉求办理情况月通报（2023年12月）") String title,

        @Schema(description = "截至 · Instant in UTC", examples = "2024-01-02T15:59:59.999999Z")
        Instant asOf,

        @Schema(description = "发布时间 · Instant in UTC", examples = "2024-01-03T01:00:00Z")
        Instant issuedAt,

        @Schema(description = "更正 · The bulletin it corrects", examples = "TB-2024-0001", nullable = true)
        String corrects,

        @Schema(description = "被更正 · The bulletin that corrects it", examples = "TB-2024-0002", nullable = true)
        String correctedBy,

        @Schema(description = "内容散列 · SHA-256 of its content, hexadecimal")
        String hash) {
    static BulletinLineView of(Bulletin bulletin) {
        BulletinContent content = bulletin.content().read();
        return new BulletinLineView(
                content.number(),
                content.chineseNumber(),
                content.kind(),
                content.period().code(),
                content.title(),
                content.asOf(),
                content.issuedAt(),
                bulletin.corrects().map(BulletinNumber::toString).orElse(null),
                bulletin.correctedBy().map(BulletinNumber::toString).orElse(null),
                bulletin.content().hash().hex());
    }
}
