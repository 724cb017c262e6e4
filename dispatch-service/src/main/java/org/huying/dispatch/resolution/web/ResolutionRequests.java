package org.huying.dispatch.resolution.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.chassis.text.CleanText;
import org.huying.dispatch.resolution.Mandate;

/** What a resolution and its moves carry. */
final class ResolutionRequests {
    static final String MISSING = "必填 · required";
    private static final String TOO_LONG = "最多 2000 字 · at most 2,000 characters";
    private static final int LONGEST = 2_000;

    private ResolutionRequests() {}

    @Schema(description = "决议 · What was resolved, as a task of a unit")
    record ResolutionRequest(
            @NotNull(message = MISSING)
            @Schema(description = "议程序号 · Serial of the agenda item it was decided under", examples = "1")
            Integer agendaItem,

            @NotBlank(message = MISSING)
            @Size(max = LONGEST, message = TOO_LONG)
            @CleanText
            @Schema(description = "决议内容 · In words; they never leave dispatch", examples = "党群服务中心试行延时服务至 20 时。")
            String text,

            @NotBlank(message = MISSING)
            @CleanText
            @Schema(description = "责任单位 · Code of the unit that answers for it", examples = "COMMUNITY-520102033901")
            String unit,

            @NotNull(message = MISSING)
            @Schema(
                    description = "完成期限 · The day by whose end (24:00 in Asia/Shanghai) it is due",
                    examples = "2023-12-15")
            LocalDate dueOn,

            @Size(max = 50, message = "最多 50 个案卷 · at most 50 cases")
            @Schema(description = "服务的案卷 · Numbers of the cases it serves", examples = "[\"WLC-20231108-0001\"]")
            List<@NotBlank(message = MISSING) @CleanText String> cases) {
        Mandate mandate() {
            return new Mandate(agendaItem, text, unit, dueOn, cases == null ? List.of() : cases);
        }
    }

    @Schema(description = "落实情况 · What the unit did; it never leaves dispatch")
    record ResolutionReportRequest(
            @NotBlank(message = MISSING)
            @Size(max = LONGEST, message = TOO_LONG)
            @CleanText
            @Schema(examples = "已于本周一起试行。")
            String report) {}

    @Schema(description = "理由 · Why it is sent back or withdrawn")
    record ResolutionReasonRequest(
            @NotBlank(message = MISSING) @Size(max = LONGEST, message = TOO_LONG) @CleanText
            String reason) {}
}
