package org.huying.reporting.correction.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.reporting.correction.CorrectionCount;
import org.huying.reporting.correction.CorrectionSummary;
import org.huying.reporting.summary.Window;

@Schema(
        description =
                "派遣纠正 · Cases routed in the window, and those of them that people gave to another unit. Each breakdown "
                        + "sums to the total.")
record RoutingCorrectionView(
        @Schema(description = "Included; UTC") Instant from,
        @Schema(description = "Not included; UTC") Instant to,

        @Schema(description = "截至 · Recorded time up to which this knows, UTC")
        Instant asOf,

        @Schema(description = "合计 · All cases") CorrectionLineView total,

        @Schema(description = "分规则 · By version of the rules and rule")
        List<RuleLineView> byRule,

        @Schema(description = "分社区 · By community, by code") List<CorrectionLineView> byCommunity,

        @Schema(description = "分类别 · By topic, by code; empty code: not known yet")
        List<CorrectionLineView> byTopic,

        @Schema(description = "分单位 · By the unit the rule had named, by code")
        List<CorrectionLineView> byUnit) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "一行 · Cases of one community, topic or unit, or all")
    record CorrectionLineView(
            @Schema(description = "Absent in the total", examples = "520102033905")
            String code,

            @Schema(description = "名称 · Absent in the total and of topics", examples = "丰园社区")
            String name,

            CorrectionRateView correctionRate,

            @Schema(description = "剔除 · Out of the rate, by reason code")
            Map<String, Long> excludedByReason) {
        static CorrectionLineView of(String code, String name, CorrectionCount count) {
            return new CorrectionLineView(
                    code, name, CorrectionRateView.of(count), count.excluded().byReason());
        }
    }

    @Schema(description = "一条规则 · Cases of one rule")
    record RuleLineView(
            @Schema(description = "规则版本", examples = "1") int ruleSetVersion,

            @Schema(description = "规则", examples = "vendors-to-squadron")
            String rule,

            CorrectionRateView correctionRate,

            @Schema(description = "剔除 · Out of the rate, by reason code")
            Map<String, Long> excludedByReason,

            @Schema(description = "改派去向 · Which units got them instead, the most frequent first")
            List<ReceiverView> receivers) {}

    @Schema(description = "去向 · A unit that got cases instead")
    record ReceiverView(
            @Schema(examples = "POLICE-WLC") String unit,
            @Schema(examples = "五里冲派出所") String name,

            @Schema(description = "How often", examples = "3")
            long times) {}

    @Schema(description = "纠正率 · The rate with what it is made of, and what was left out of it")
    record CorrectionRateView(
            @Schema(description = "被纠正件数 · Given to another unit at least once", examples = "14")
            long numerator,

            @Schema(description = "派遣件数 · Routed", examples = "76")
            long denominator,

            @Schema(description = "剔除数 · In neither", examples = "0")
            long excluded,

            @Schema(
                    description = "Percent, half-up once to one decimal; null on 0/0",
                    nullable = true,
                    examples = "18.4")
            BigDecimal percent) {
        static CorrectionRateView of(CorrectionCount count) {
            return new CorrectionRateView(
                    count.correctionRate().numerator(),
                    count.correctionRate().denominator(),
                    count.excluded().total(),
                    count.correctionRate().percent());
        }
    }

    static RoutingCorrectionView of(Window window, CorrectionSummary summary, Map<String, String> communities) {
        var parts = summary.parts();
        return new RoutingCorrectionView(
                window.from(),
                window.to(),
                window.asOf(),
                CorrectionLineView.of(null, null, parts.total()),
                summary.byRule().entrySet().stream()
                        .map(each -> new RuleLineView(
                                each.getKey().version(),
                                each.getKey().rule(),
                                CorrectionRateView.of(each.getValue()),
                                each.getValue().excluded().byReason(),
                                receivers(each.getValue(), summary)))
                        .toList(),
                lines(parts.byCommunity(), code -> communities.getOrDefault(code, code)),
                lines(parts.byTopic(), code -> null),
                lines(parts.byUnit(), parts.names()::of));
    }

    private static List<ReceiverView> receivers(CorrectionCount count, CorrectionSummary summary) {
        return count.receivers().entrySet().stream()
                .map(each -> new ReceiverView(each.getKey(), summary.receiver(each.getKey()), each.getValue()))
                .sorted(Comparator.comparingLong(ReceiverView::times).reversed().thenComparing(ReceiverView::unit))
                .toList();
    }

    private static List<CorrectionLineView> lines(Map<String, CorrectionCount> part, Function<String, String> name) {
        return part.entrySet().stream()
                .map(line -> CorrectionLineView.of(line.getKey(), name.apply(line.getKey()), line.getValue()))
                .toList();
    }
}
