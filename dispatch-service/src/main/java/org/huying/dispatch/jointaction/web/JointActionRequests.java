package org.huying.dispatch.jointaction.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.chassis.text.CleanText;
import org.huying.dispatch.jointaction.Acknowledgement;
import org.huying.dispatch.jointaction.InterventionKind;
import org.huying.dispatch.jointaction.Presence;
import org.huying.dispatch.jointaction.Review;
import org.huying.dispatch.jointaction.SteppedIn;

/** What the moves of a joint action and the facts recorded in it carry. */
final class JointActionRequests {
    static final String MISSING = "必填 · required";
    static final String MINUTES = "1 到 1440 分钟 · 1 to 1,440 minutes";
    static final String NUMBER = "[A-Za-z0-9][A-Za-z0-9-]{2,59}";
    static final String NO_NUMBER = "编号格式有误 · no number: letters, digits and hyphens";
    private static final String TOO_LONG = "最多 2000 字 · at most 2,000 characters";
    private static final String FEW = "至少 1 · at least 1";
    private static final String MANY = "过多 · too many";
    private static final int LONGEST = 2_000;

    private JointActionRequests() {}

    @Schema(description = "确认计划 · Agrees to the plan; every flaw it has is named, with a reason")
    record AdoptionRequest(
            @Size(max = 1000, message = MANY)
            @Schema(
                    description = "已知问题 · Names of flaws, as plan-check gives them",
                    examples = "[\"GAP 2023-12-09T18:00+120\"]")
            List<@NotBlank(message = MISSING) @CleanText String> acknowledgedFlaws,

            @Size(max = LONGEST, message = TOO_LONG)
            @CleanText
            @Schema(description = "理由 · Why it goes ahead all the same", examples = "当晚由派出所代班。")
            String reason) {
        Acknowledgement known() {
            boolean given = reason != null && !reason.isBlank();
            return new Acknowledgement(
                    acknowledgedFlaws == null ? List.of() : acknowledgedFlaws, given ? reason : null);
        }
    }

    @Schema(description = "效果评估 · What became of it")
    record ReviewRequest(
            @NotBlank(message = MISSING)
            @Size(max = LONGEST, message = TOO_LONG)
            @CleanText
            @Schema(examples = "夜间占道明显减少。")
            String effect,

            @Schema(description = "基线测量 · Id of the measurement from before")
            UUID baselineMeasurement,

            @Schema(description = "末次测量 · Id of the measurement from after")
            UUID finalMeasurement,

            @NotNull(message = MISSING) @Schema(description = "是否常态长效 · Whether it is kept up")
            Boolean keptUp) {
        Review review() {
            return new Review(effect, baselineMeasurement, finalMeasurement, keptUp);
        }
    }

    @Schema(description = "取消 · Why it does not take place")
    record CancellationRequest(
            @NotBlank(message = MISSING)
            @Size(max = LONGEST, message = TOO_LONG)
            @CleanText
            @Schema(examples = "当晚有暴雨预警。")
            String reason) {}

    @Schema(description = "到岗 · That a unit was at the shift")
    record AttendanceRequest(
            @NotBlank(message = MISSING) @CleanText @Schema(examples = "URBAN-WLC")
            String unit,

            @NotNull(message = MISSING)
            @Min(value = 1, message = FEW)
            @Max(value = 500, message = MANY)
            @Schema(description = "人数 · How many of its people", examples = "3")
            Integer staff,

            @NotNull(message = MISSING)
            @Schema(description = "到岗时间 · When they came, at most two hours before the shift. UTC")
            Instant at,

            @Schema(description = "离岗时间 · When they left, if that is known. UTC")
            Instant leftAt) {
        Presence presence() {
            return new Presence(unit, staff, at, leftAt);
        }
    }

    @Schema(description = "干预 · That somebody was reminded, persuaded or penalised")
    record InterventionRequest(
            @NotNull(message = MISSING) InterventionKind kind,

            @NotBlank(message = MISSING)
            @CleanText
            @Schema(
                    description = "单位 · Code of the unit whose people did; a penalty needs urban management or police",
                    examples = "URBAN-WLC")
            String unit,

            @NotNull(message = MISSING)
            @Min(value = 1, message = FEW)
            @Max(value = 10_000, message = MANY)
            @Schema(description = "次数 · How often", examples = "1")
            Integer count,

            @NotNull(message = MISSING) @Schema(description = "发生时间 · When; the shift follows from it. UTC")
            Instant at) {
        SteppedIn done() {
            return new SteppedIn(kind, unit, count, at);
        }
    }
}
