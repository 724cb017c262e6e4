package org.huying.dispatch.supervision.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.chassis.text.CleanText;
import org.huying.dispatch.supervision.Directive;
import org.huying.dispatch.supervision.Organ;
import org.huying.dispatch.supervision.SupervisionLevel;

/** What urges, supervisions and their moves carry. */
final class SupervisionRequests {
    static final String MISSING = "必填 · required";
    private static final String TOO_LONG = "最多 2000 字 · at most 2,000 characters";
    private static final int LONGEST = 2_000;

    private SupervisionRequests() {}

    @Schema(description = "催办 · Tells the handling unit that others wait")
    record UrgeRequest(
            @Schema(description = "代诉求人催办 · The reporter asked again; for the desk only")
            Boolean onBehalfOfReporter,

            @Size(max = LONGEST, message = TOO_LONG)
            @CleanText
            @Schema(description = "催办内容 · For the handling unit; stays in dispatch", examples = "居民再次来电，请尽快联系。")
            String words) {
        /** Who says nothing speaks for the own side. */
        boolean speaksForReporter() {
            return Boolean.TRUE.equals(onBehalfOfReporter);
        }
    }

    @Schema(description = "督办 · An organ demands that a case be dealt with")
    record SupervisionRequest(
            @NotNull(message = MISSING) @Schema(description = "LISTED is 挂牌督办, for the subdistrict alone")
            SupervisionLevel level,

            @NotNull(message = MISSING) @Schema(description = "督办机关 · The organ acted for")
            Organ organ,

            @NotBlank(message = MISSING)
            @Size(max = LONGEST, message = TOO_LONG)
            @CleanText
            @Schema(description = "督办原因 · Why", examples = "多次回访不满意，群众反映强烈。")
            String reason,

            @NotBlank(message = MISSING)
            @Size(max = LONGEST, message = TOO_LONG)
            @CleanText
            @Schema(description = "整改要求 · What is required", examples = "三日内拿出整改方案并公开。")
            String requirements,

            @NotNull(message = MISSING)
            @Schema(description = "反馈期限 · By when to report back; at that instant is in time. UTC")
            Instant dueAt,

            @Size(max = 64, message = "最多 64 字 · at most 64 characters")
            @CleanText
            @Schema(
                    description = "被督办单位 · Code of a unit of the directory; absent for the one that has the case",
                    examples = "URBAN-WLC")
            String unitCode) {
        Directive directive() {
            return new Directive(level, organ, reason, requirements, dueAt);
        }

        Optional<String> unit() {
            return Optional.ofNullable(unitCode);
        }
    }

    @Schema(description = "升级为挂牌督办 · What the subdistrict now requires")
    record EscalationRequest(
            @NotNull(message = MISSING) @Schema(description = "督办机关 · The organ acted for")
            Organ organ,

            @NotBlank(message = MISSING)
            @Size(max = LONGEST, message = TOO_LONG)
            @CleanText
            @Schema(description = "升级原因 · Why", examples = "逾期未整改。")
            String reason,

            @NotBlank(message = MISSING)
            @Size(max = LONGEST, message = TOO_LONG)
            @CleanText
            @Schema(description = "整改要求 · What is required", examples = "纳入检视整改，一周内完成。")
            String requirements,

            @NotNull(message = MISSING)
            @Schema(description = "反馈期限 · By when to report back; at that instant is in time. UTC")
            Instant dueAt) {
        Directive directive() {
            return new Directive(SupervisionLevel.LISTED, organ, reason, requirements, dueAt);
        }
    }

    @Schema(description = "督办反馈 · What the supervised unit did")
    record SupervisionReportRequest(
            @NotBlank(message = MISSING)
            @Size(max = LONGEST, message = TOO_LONG)
            @CleanText
            @Schema(examples = "已完成整改，现场照片已上传。")
            String report) {}

    @Schema(description = "认定未通过 · Why the requirements are not met")
    record ReportRejectionRequest(
            @NotBlank(message = MISSING)
            @Size(max = LONGEST, message = TOO_LONG)
            @CleanText
            @Schema(examples = "夜间仍有摊贩占道。")
            String reason) {}
}
