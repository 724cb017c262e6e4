package org.huying.intake.workstation.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.chassis.text.CleanText;
import org.huying.intake.workstation.OpenInterval;
import org.huying.intake.workstation.OpenWorkstation.Opening;
import org.huying.intake.workstation.OpeningHours;
import org.huying.intake.workstation.WorkstationPlan;

/** What workstations and their moves carry. */
final class WorkstationRequests {
    static final String MISSING = "必填 · required";
    private static final String TOO_LONG = "过长 · too long";
    private static final String MINUTE = "0 到 1440 分钟 · 0 to 1440 minutes";
    private static final String SEVERAL = "1 到 70 个时段 · 1 to 70 intervals";
    private static final int MOST = 70;

    private WorkstationRequests() {}

    @Schema(description = "设立工作站 · A grid party-group workstation as it is to be opened")
    record OpenWorkstationRequest(
            @NotNull(message = MISSING)
            @Pattern(
                    regexp = "[A-Z0-9][A-Z0-9-]{2,39}",
                    message = "3 到 40 位大写字母、数字或连字符 · 3 to 40 capitals, digits or hyphens")
            @Schema(description = "代码 · By which it is known for ever", examples = "WS-ZY-1")
            String code,

            @NotBlank(message = MISSING) @Size(max = 100, message = TOO_LONG) @CleanText @Schema(examples = "中园3栋工作站")
            String name,

            @NotNull(message = MISSING)
            @Pattern(regexp = "\\d{12}", message = "12 位区划代码 · division code of 12 digits")
            @Schema(description = "社区区划代码 · Division code", examples = "520102033901")
            String communityCode,

            @NotNull(message = MISSING)
            @Pattern(regexp = "\\d{15}", message = "15 位网格编码 · grid code of 15 digits")
            @Schema(description = "网格编码 · Grid code", examples = "520102033901001")
            String gridCode,

            @Size(max = 40, message = TOO_LONG) @CleanText @Schema(description = "栋 · Building", examples = "3栋")
            String building,

            @Size(max = 100, message = TOO_LONG) @CleanText @Schema(description = "部位 · Spot", examples = "一层大厅")
            String spot,

            @NotNull(message = MISSING)
            @Size(max = 60, message = TOO_LONG)
            @Schema(
                    description = "管理的网格党小组代码 · Code of the grid party group that keeps it",
                    examples = "GPG-520102033901001")
            String keeper,

            @NotNull(message = MISSING) @Size(min = 1, max = MOST, message = SEVERAL)
            List<@NotNull(message = MISSING) @Valid IntervalRequest> hours) {
        Opening opening(Optional<String> key) {
            WorkstationPlan plan = new WorkstationPlan(code, name, communityCode, gridCode, building, spot);
            return new Opening(plan, keeper, hoursOf(hours), key, toString());
        }
    }

    @Schema(description = "调整开放时间 · The hours of a week from now on, in the place of those before")
    record HoursRequest(
            @NotNull(message = MISSING) @Size(min = 1, max = MOST, message = SEVERAL)
            List<@NotNull(message = MISSING) @Valid IntervalRequest> hours) {
        OpeningHours openingHours() {
            return hoursOf(hours);
        }
    }

    @Schema(
            description =
                    "时段 · Open on one day of the week, in minutes of the day (Asia/Shanghai); a night is written as two")
    record IntervalRequest(
            @NotNull(message = MISSING) DayOfWeek day,

            @NotNull(message = MISSING)
            @Min(value = 0, message = MINUTE)
            @Max(value = 1440, message = MINUTE)
            @Schema(description = "Included", examples = "1110")
            Integer from,

            @NotNull(message = MISSING)
            @Min(value = 0, message = MINUTE)
            @Max(value = 1440, message = MINUTE)
            @Schema(description = "Not included; 1440 is the end of the day", examples = "1260")
            Integer to) {}

    @Schema(description = "移交 · Which grid party group keeps it from now on")
    record HandOverRequest(
            @NotNull(message = MISSING) @Size(max = 60, message = TOO_LONG) @Schema(examples = "GPG-520102033901002")
            String keeper) {}

    @Schema(description = "撤销 · Why it is given up; everybody who signed in can read it")
    record ClosureRequest(
            @NotBlank(message = MISSING)
            @Size(max = 500, message = "最多 500 字 · at most 500 characters")
            @CleanText
            @Schema(examples = "场地收回，并入2栋工作站。")
            String reason) {}

    private static OpeningHours hoursOf(List<IntervalRequest> hours) {
        return new OpeningHours(hours.stream()
                .map(it -> new OpenInterval(it.day(), it.from(), it.to()))
                .toList());
    }
}
