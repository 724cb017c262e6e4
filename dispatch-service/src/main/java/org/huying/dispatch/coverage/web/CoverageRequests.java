package org.huying.dispatch.coverage.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.chassis.text.CleanText;
import org.huying.dispatch.coverage.CoveragePlan;
import org.huying.dispatch.coverage.Done;

/** What a coverage target and its items carry. */
final class CoverageRequests {
    static final String MISSING = "必填 · required";
    private static final String LONG = "最多 200 字 · at most 200 characters";
    private static final String FEW = "至少 1 · at least 1";
    private static final String MANY = "过多 · too many";

    private CoverageRequests() {}

    @Schema(description = "覆盖目标 · Sets a coverage target")
    record CoverageRequest(
            @NotBlank(message = MISSING)
            @Size(max = 200, message = LONG)
            @CleanText
            @Schema(description = "任务 · What is to be done", examples = "单元楼张贴文明养犬海报")
            String label,

            @NotNull(message = MISSING)
            @Min(value = 1, message = FEW)
            @Max(value = 100_000, message = MANY)
            @Schema(description = "计划数 · How many", examples = "16")
            Integer planned) {
        CoveragePlan plan() {
            return new CoveragePlan(label, planned);
        }
    }

    @Schema(description = "调整计划数 · Changes how many are planned")
    record PlanRequest(
            @NotNull(message = MISSING)
            @Min(value = 1, message = FEW)
            @Max(value = 100_000, message = MANY)
            @Schema(examples = "17")
            Integer planned,

            @NotBlank(message = MISSING)
            @Size(max = 200, message = LONG)
            @CleanText
            @Schema(description = "调整原因 · Why", examples = "新增 1 个单元。")
            String reason) {}

    @Schema(description = "完成一项 · One item that was done")
    record DoneRequest(
            @NotBlank(message = MISSING)
            @Size(max = 200, message = LONG)
            @CleanText
            @Schema(description = "对象 · Which one; name nobody", examples = "3栋2单元")
            String item,

            @NotNull(message = MISSING)
            @Schema(description = "完成时间 · When, not in the future. UTC", examples = "2023-11-18T08:00:00Z")
            Instant at) {
        Done done() {
            return new Done(item, at);
        }
    }
}
