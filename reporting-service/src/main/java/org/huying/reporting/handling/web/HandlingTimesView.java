package org.huying.reporting.handling.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.reporting.handling.HandlingFigures;
import org.huying.reporting.referral.Latency;
import org.huying.reporting.summary.Window;
import org.huying.reporting.task.Parts;

@Schema(
        description = "办理用时 · How long tasks reported in the window took, from dispatch to report. The counts of each "
                + "breakdown sum to the total; a median of medians is none, so each is of its own tasks.")
record HandlingTimesView(
        @Schema(description = "Included; UTC") Instant from,
        @Schema(description = "Not included; UTC") Instant to,

        @Schema(description = "截至 · Recorded time up to which this knows, UTC")
        Instant asOf,

        @Schema(description = "合计 · All tasks") HandlingLineView total,
        @Schema(description = "分社区 · By community, by code") List<HandlingLineView> byCommunity,

        @Schema(description = "分类别 · By topic, by code; empty code: not known yet")
        List<HandlingLineView> byTopic,

        @Schema(description = "分单位 · By unit, by code") List<HandlingLineView> byUnit) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "一行 · Tasks of one community, topic or unit, or all")
    record HandlingLineView(
            @Schema(description = "Absent in the total", examples = "520102033901")
            String code,

            @Schema(description = "名称 · Absent in the total and of topics", examples = "中园社区")
            String name,

            @Schema(description = "自然时间 · By the clock") HandlingTimeView clock,

            @Schema(
                    description =
                            "工作时间 · Office time by the State Council's calendar; count 0 while no office hours were "
                                    + "known")
            HandlingTimeView working,

            @Schema(
                    description = "暂定 · Of those, counted through a year without a notice: Monday to Friday",
                    examples = "0")
            long provisional,

            @Schema(description = "剔除 · Left out, by reason code")
            Map<String, Long> excludedByReason) {
        static HandlingLineView of(String code, String name, HandlingFigures figures) {
            return new HandlingLineView(
                    code,
                    name,
                    HandlingTimeView.of(figures.clock()),
                    HandlingTimeView.of(figures.working()),
                    figures.provisional(),
                    figures.excluded().byReason());
        }
    }

    @Schema(description = "用时 · Seconds")
    record HandlingTimeView(
            @Schema(description = "件数 · Of how many", examples = "38")
            long count,

            @Schema(description = "中位数 · Null where there are none", nullable = true, examples = "172800")
            Long medianSeconds,

            @Schema(description = "P90, nearest rank; null where there are none", nullable = true, examples = "518400")
            Long p90Seconds) {
        static HandlingTimeView of(Latency latency) {
            return new HandlingTimeView(latency.count(), latency.medianSeconds(), latency.p90Seconds());
        }
    }

    static HandlingTimesView of(Window window, Parts<HandlingFigures> parts, Map<String, String> communities) {
        return new HandlingTimesView(
                window.from(),
                window.to(),
                window.asOf(),
                HandlingLineView.of(null, null, parts.total()),
                lines(parts.byCommunity(), code -> communities.getOrDefault(code, code)),
                lines(parts.byTopic(), code -> null),
                lines(parts.byUnit(), parts.names()::of));
    }

    private static List<HandlingLineView> lines(Map<String, HandlingFigures> part, Function<String, String> name) {
        return part.entrySet().stream()
                .map(line -> HandlingLineView.of(line.getKey(), name.apply(line.getKey()), line.getValue()))
                .toList();
    }
}
