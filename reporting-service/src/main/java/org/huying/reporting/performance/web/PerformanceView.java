package org.huying.reporting.performance.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.reporting.performance.By;
import org.huying.reporting.performance.LedTasks;
import org.huying.reporting.performance.Performance;
import org.huying.reporting.performance.Workload;
import org.huying.reporting.summary.Rate;
import org.huying.reporting.summary.Window;

@Schema(
        description =
                "工作量与绩效 · Workload and performance over the tasks dispatched in the window: lines and others sum to "
                        + "total. Metric definitions: domain.md §6.")
record PerformanceView(
        @Schema(description = "Included; UTC") Instant from,
        @Schema(description = "Not included; UTC") Instant to,

        @Schema(description = "截至 · Recorded time up to which this knows, UTC")
        Instant asOf,

        By by,
        @Schema(description = "合计 · All units") WorkloadView total,

        @Schema(description = "其他单位 · All units of another sort than asked for, together")
        WorkloadView others,

        @Schema(description = "分单位 · The units asked for, by code")
        List<WorkloadView> lines) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "一个单位 · One unit, or several together; dispatched = open + handled + givenAway + calledOff")
    record WorkloadView(
            @Schema(description = "Absent in total and others", examples = "GPG-520102033901001")
            String code,

            @Schema(examples = "中园社区第一网格党小组") String name,
            @Schema(examples = "GRID_PARTY_GROUP") String kind,

            @Schema(description = "派遣 · Tasks it was given to lead in the window", examples = "12")
            long dispatched,

            @Schema(description = "在办 · Of those, not reported at asOf", examples = "3")
            long open,

            @Schema(description = "其中挂账 · Of the open ones, put off", examples = "1")
            long deferred,

            @Schema(description = "办结 · Of those, reported", examples = "8")
            long handled,

            @Schema(description = "转出 · Of those, given to another unit", examples = "1")
            long givenAway,

            @Schema(description = "终止 · Of those, ended with the case unreported", examples = "0")
            long calledOff,

            @Schema(description = "按时办结率 · Of those due by asOf, reported by their deadline")
            PerformanceRateView onTimeRate,

            @Schema(description = "退回率 · Asked to be given back at least once / dispatched")
            PerformanceRateView returnRate,

            @Schema(description = "延期率 · Given more time at least once / dispatched")
            PerformanceRateView extensionRate,

            @Schema(description = "返工率 · Found not done at verification, or reopened / dispatched")
            PerformanceRateView reworkRate,

            @Schema(description = "剔除 · Out of the rates, by reason code")
            Map<String, Long> excludedByReason,

            @Schema(
                    description =
                            "办理用时中位数 · Median seconds from dispatch to report, of those in the rates; null where none "
                                    + "is reported",
                    nullable = true,
                    examples = "172800")
            @JsonInclude(JsonInclude.Include.ALWAYS)
            Long medianSeconds,

            @Schema(description = "协办 · Tasks it was given to help with in the window", examples = "2")
            long helped,

            @Schema(description = "协办在办", examples = "1") long helpedOpen,
            @Schema(description = "协办完成", examples = "1") long helpedDone) {
        static WorkloadView of(String code, String name, String kind, Workload workload) {
            LedTasks led = workload.led();
            long excluded = led.dispatched().excluded().total();
            return new WorkloadView(
                    code,
                    name,
                    kind,
                    led.dispatched().total(),
                    led.open(),
                    led.deferred(),
                    led.handled(),
                    led.givenAway(),
                    led.calledOff(),
                    PerformanceRateView.of(led.onTimeRate(), excluded),
                    PerformanceRateView.of(led.dispatched().returnRate(), excluded),
                    PerformanceRateView.of(led.dispatched().extensionRate(), excluded),
                    PerformanceRateView.of(led.dispatched().reworkRate(), excluded),
                    led.dispatched().excluded().byReason(),
                    led.handling().medianSeconds(),
                    workload.helped(),
                    workload.helpedOpen(),
                    workload.helpedDone());
        }
    }

    @Schema(description = "比率 · A rate with what it is made of, and what was left out of it")
    record PerformanceRateView(
            @Schema(examples = "7") long numerator,
            @Schema(examples = "8") long denominator,

            @Schema(description = "剔除数 · In neither", examples = "1")
            long excluded,

            @Schema(
                    description = "Percent, half-up once to one decimal; null on 0/0",
                    nullable = true,
                    examples = "87.5")
            BigDecimal percent) {
        static PerformanceRateView of(Rate rate, long excluded) {
            return new PerformanceRateView(rate.numerator(), rate.denominator(), excluded, rate.percent());
        }
    }

    static PerformanceView of(Window window, Performance performance) {
        return new PerformanceView(
                window.from(),
                window.to(),
                window.asOf(),
                performance.by(),
                WorkloadView.of(null, null, null, performance.total()),
                WorkloadView.of(null, null, null, performance.others()),
                performance.lines().entrySet().stream()
                        .map(line -> WorkloadView.of(
                                line.getKey(),
                                performance.name(line.getKey()),
                                performance.kind(line.getKey()),
                                line.getValue()))
                        .toList());
    }
}
