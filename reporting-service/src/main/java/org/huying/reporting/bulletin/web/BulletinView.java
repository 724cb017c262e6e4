package org.huying.reporting.bulletin.web;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.reporting.bulletin.Bulletin;
import org.huying.reporting.bulletin.BulletinContent;
import org.huying.reporting.bulletin.BulletinNumber;
import org.huying.reporting.bulletin.ContentHash;

@Schema(
        description =
                "通报 · A bulletin as it was issued. Its content never changes; whether it was corrected stands beside it")
record BulletinView(
        @Schema(examples = "TB-2024-0001") String number,
        @Schema(examples = "通报〔2024〕1号") String chineseNumber,

        @Schema(
                description = "截至 · Recorded time up to which the figures know, instant in UTC",
                examples = "2024-01-02T15:59:59.999999Z")
        Instant asOf,

        @Schema(
                description =
                        "更正它的通报 · Number of the bulletin that corrects it, as known at the asOf that was asked for; "
                                + "null where none does",
                examples = "TB-2024-0002",
                nullable = true)
        String correctedBy,

        @Schema(
                description =
                        "内容 · All it says, canonical JSON (RFC 8785): figures, their definitions, the version of the "
                                + "rules, ranks and changes against the previous bulletin of the same kind. Rates are in percent with "
                                + "one decimal, null without data; every breakdown sums to the total",
                implementation = BulletinContent.class)
        @JsonRawValue
        String content,

        @Schema(
                description = "内容散列 · SHA-256 of content, hexadecimal",
                examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String hash,

        @Schema(description = "怎样核对 · How anybody can check the hash")
        String hashedAs) {
    static BulletinView of(Bulletin bulletin) {
        return new BulletinView(
                bulletin.number().toString(),
                bulletin.number().chinese(),
                bulletin.content().read().asOf(),
                bulletin.correctedBy().map(BulletinNumber::toString).orElse(null),
                bulletin.content().text(),
                bulletin.content().hash().hex(),
                ContentHash.HOW);
    }
}
