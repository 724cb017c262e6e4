package org.huying.reporting.bulletin.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.chassis.text.CleanText;
import org.huying.reporting.bulletin.BulletinKind;
import org.huying.reporting.bulletin.CorrectBulletin.Correct;
import org.huying.reporting.bulletin.IssueBulletin.Issue;

/** What is sent to issue a bulletin. */
final class BulletinRequests {
    static final String MISSING = "必填 · required";

    private static final String AS_OF =
            "截至 · A day of Asia/Shanghai (its last moment) or an instant in UTC. Default: now";

    private BulletinRequests() {}

    @Schema(name = "IssueBulletinRequest", description = "发布通报 · What to issue a bulletin for")
    record IssueRequest(
            @NotNull(message = MISSING)
            @Schema(description = "周、月或专项 · A week, a month or a campaign", examples = "MONTH", required = true)
            BulletinKind kind,

            @NotBlank(message = MISSING)
            @Size(max = 60, message = "至多 60 字 · at most 60 characters")
            @CleanText
            @Schema(
                    description = "2023-W50（ISO 8601 周）、2023-12 或活动期代码 · A week of ISO 8601, a month, or the code of a "
                            + "campaign. A week or a month must be over",
                    examples = "2023-12",
                    required = true)
            String period,

            @Schema(description = AS_OF, examples = "2024-01-03")
            String asOf) {
        Issue order() {
            return new Issue(kind, period, asOf);
        }
    }

    @Schema(name = "CorrectBulletinRequest", description = "更正通报 · Why a bulletin is corrected")
    record CorrectRequest(
            @NotBlank(message = MISSING)
            @Size(max = 500, message = "至多 500 字 · at most 500 characters")
            @CleanText
            @Schema(
                    description = "更正原因，印在更正通报上，勿含个人信息 · Why; printed in the correction. No personal data",
                    examples = "12月31日补录的两件诉求未计入",
                    required = true)
            String reason,

            @Schema(description = AS_OF, examples = "2024-01-05")
            String asOf) {
        Correct order(String number) {
            return new Correct(number, reason, asOf);
        }
    }
}
