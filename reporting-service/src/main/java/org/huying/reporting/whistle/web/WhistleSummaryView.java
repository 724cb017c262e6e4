package org.huying.reporting.whistle.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.reporting.summary.Window;
import org.huying.reporting.task.Parts;
import org.huying.reporting.whistle.CallCount;

@Schema(
        description =
                "吹哨报到汇总 · How units respond to the whistles sounded in the window; counted are calls to units. Each "
                        + "breakdown sums to the total.")
record WhistleSummaryView(
        @Schema(description = "Included; UTC") Instant from,
        @Schema(description = "Not included; UTC") Instant to,

        @Schema(description = "截至 · Recorded time up to which this knows, UTC")
        Instant asOf,

        @Schema(description = "合计 · All calls") WhistleLineView total,
        @Schema(description = "分社区 · By community, by code") List<WhistleLineView> byCommunity,

        @Schema(description = "分类别 · By topic of the case, by code; empty code: not known yet")
        List<WhistleLineView> byTopic,

        @Schema(description = "分单位 · By unit called, by code")
        List<WhistleLineView> byUnit) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "一行 · Calls of one community, topic or unit, or all")
    record WhistleLineView(
            @Schema(description = "Absent in the total", examples = "URBAN-WLC")
            String code,

            @Schema(description = "名称 · Of communities alone", examples = "丰园社区")
            String name,

            @Schema(description = "吹哨报到率 · Reported in by the deadline / called")
            ResponseView responseRate,

            @Schema(description = "迟到 · Reported in after the deadline", examples = "1")
            long late,

            @Schema(description = "未到 · Did not report in, and the deadline passed", examples = "1")
            long missed,

            @Schema(description = "尚在期限内 · In the denominator: may still come in time", examples = "0")
            long awaited,

            @Schema(description = "剔除 · Out of the rate, by reason code")
            Map<String, Long> excludedByReason) {
        static WhistleLineView of(String code, String name, CallCount calls) {
            return new WhistleLineView(
                    code,
                    name,
                    ResponseView.of(calls),
                    calls.late(),
                    calls.missed(),
                    calls.awaited(),
                    calls.excluded().byReason());
        }
    }

    @Schema(description = "报到率 · The rate with what it is made of, and what was left out of it")
    record ResponseView(
            @Schema(examples = "5") long numerator,
            @Schema(examples = "6") long denominator,

            @Schema(description = "剔除数 · In neither", examples = "0")
            long excluded,

            @Schema(
                    description = "Percent, half-up once to one decimal; null on 0/0",
                    nullable = true,
                    examples = "83.3")
            BigDecimal percent) {
        static ResponseView of(CallCount calls) {
            return new ResponseView(
                    calls.responseRate().numerator(),
                    calls.responseRate().denominator(),
                    calls.excluded().total(),
                    calls.responseRate().percent());
        }
    }

    static WhistleSummaryView of(Window window, Parts<CallCount> parts, Map<String, String> communities) {
        return new WhistleSummaryView(
                window.from(),
                window.to(),
                window.asOf(),
                WhistleLineView.of(null, null, parts.total()),
                lines(parts.byCommunity(), code -> communities.getOrDefault(code, code)),
                lines(parts.byTopic(), code -> null),
                lines(parts.byUnit(), code -> null));
    }

    private static List<WhistleLineView> lines(Map<String, CallCount> part, Function<String, String> name) {
        return part.entrySet().stream()
                .map(line -> WhistleLineView.of(line.getKey(), name.apply(line.getKey()), line.getValue()))
                .toList();
    }
}
