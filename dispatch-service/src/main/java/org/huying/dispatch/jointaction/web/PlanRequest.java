package org.huying.dispatch.jointaction.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.chassis.text.CleanText;
import org.huying.dispatch.directory.UnitKind;
import org.huying.dispatch.jointaction.PlanDraft;
import org.huying.dispatch.jointaction.PlanDraft.ShiftDraft;
import org.huying.dispatch.jointaction.Purpose;
import org.huying.dispatch.jointaction.shift.Span;

@Schema(description = "联合行动计划 · The plan of a joint action. Times of day are those of Asia/Shanghai")
record PlanRequest(
        @NotBlank(message = JointActionRequests.MISSING)
        @Size(max = 100, message = "最多 100 字 · at most 100 characters")
        @CleanText
        @Schema(examples = "深夜行动")
        String name,

        @NotNull(message = JointActionRequests.MISSING)
        @Size(min = 1, max = 20, message = "1 到 20 个案卷 · 1 to 20 cases")
        @Schema(description = "所服务的案卷 · Numbers of the cases it serves", examples = "[\"WLC-20231113-0001\"]")
        List<@NotBlank(message = JointActionRequests.MISSING) @CleanText String> cases,

        @NotBlank(message = JointActionRequests.MISSING)
        @CleanText
        @Schema(description = "牵头单位 · Code of the one unit that leads", examples = "COMMUNITY-520102033905")
        String lead,

        @Size(max = 20, message = "最多 20 个单位 · at most 20 units")
        @Schema(description = "协办单位 · Codes of the co-handlers, each once", examples = "[\"PROPERTY-1\",\"URBAN-WLC\"]")
        List<@NotBlank(message = JointActionRequests.MISSING) @CleanText String> coHandlers,

        @Size(max = 50, message = "最多 50 条 · at most 50")
        @Schema(description = "措施 · What will be done", examples = "[\"分时段值守\",\"劝导教育为主、处罚教育为辅\"]")
        List<
                        @NotBlank(message = JointActionRequests.MISSING)
                        @Size(max = 500, message = "最多 500 字 · at most 500 characters") @CleanText String>
                measures,

        @Pattern(regexp = JointActionRequests.NUMBER, message = JointActionRequests.NO_NUMBER)
        @Schema(description = "所依据的规律研判 · Number of the pattern it is based on")
        String patternNumber,

        @Pattern(regexp = JointActionRequests.NUMBER, message = JointActionRequests.NO_NUMBER)
        @Schema(description = "所落实的会议决议 · Number of the resolution it carries out")
        String resolutionNumber,

        @Size(max = 62, message = "最多 62 晚 · at most 62 nights")
        @Schema(description = "每晚时段 · The window of each night; none meets another")
        List<@NotNull(message = JointActionRequests.MISSING) @Valid NightRequest> nights,

        @Size(max = 300, message = "最多 300 个班次 · at most 300 shifts") @Schema(description = "班次 · The shifts")
        List<@NotNull(message = JointActionRequests.MISSING) @Valid ShiftRequest> shifts) {

    @Schema(description = "一晚的时段 · The window of one night, from start for so many minutes; its end is out")
    record NightRequest(
            @NotNull(message = JointActionRequests.MISSING)
            @Schema(description = "亚洲/上海 · Asia/Shanghai, full minutes", examples = "2023-12-09T16:00")
            LocalDateTime start,

            @NotNull(message = JointActionRequests.MISSING)
            @Min(value = 1, message = JointActionRequests.MINUTES)
            @Max(value = 1440, message = JointActionRequests.MINUTES)
            @Schema(examples = "480")
            Integer minutes) {
        Span span() {
            return new Span(start, minutes);
        }
    }

    @Schema(description = "班次 · A shift, from start for so many minutes; its end is out")
    record ShiftRequest(
            @NotNull(message = JointActionRequests.MISSING)
            @Schema(description = "亚洲/上海 · Asia/Shanghai, full minutes", examples = "2023-12-09T22:00")
            LocalDateTime start,

            @NotNull(message = JointActionRequests.MISSING)
            @Min(value = 1, message = JointActionRequests.MINUTES)
            @Max(value = 1440, message = JointActionRequests.MINUTES)
            @Schema(examples = "120")
            Integer minutes,

            @Size(max = 6, message = "最多 6 类 · at most 6 kinds")
            @Schema(
                    description = "须到单位类别 · Kinds of units that have to come",
                    examples = "[\"COMMUNITY\",\"PROPERTY_MANAGER\",\"URBAN_MANAGEMENT\"]")
            List<@NotNull(message = JointActionRequests.MISSING) UnitKind> required,

            @Size(max = 20, message = "最多 20 个单位 · at most 20 units")
            @Schema(
                    description = "排班单位 · Codes of the units assigned",
                    examples = "[\"COMMUNITY-520102033905\",\"PROPERTY-1\",\"URBAN-WLC\"]")
            List<@NotBlank(message = JointActionRequests.MISSING) @CleanText String> units) {
        ShiftDraft draft() {
            return new ShiftDraft(new Span(start, minutes), orNone(required), orNone(units));
        }
    }

    PlanDraft draft() {
        return new PlanDraft(
                new Purpose(name, orNone(measures), null, resolutionNumber),
                patternNumber,
                cases,
                lead,
                orNone(coHandlers),
                orNone(nights).stream().map(NightRequest::span).toList(),
                orNone(shifts).stream().map(ShiftRequest::draft).toList());
    }

    private static <T> List<T> orNone(List<T> list) {
        return list == null ? List.of() : list;
    }
}
