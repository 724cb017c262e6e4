package org.huying.reporting.referral.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.reporting.referral.Latency;
import org.huying.reporting.referral.ReferralSummary;
import org.huying.reporting.referral.UnitLine;
import org.huying.reporting.summary.Rate;

@Schema(description = "移交汇总 · What became of the referrals sent in a window; the units sum to the total")
record ReferralSummaryView(
        @Schema(description = "Included; UTC") Instant from,
        @Schema(description = "Not included; UTC") Instant to,

        @Schema(description = "截至 · Recorded time up to which this knows, UTC")
        Instant asOf,

        @Schema(description = "合计 · All units") ReferralUnitView total,
        @Schema(description = "分单位 · By unit, by code") List<ReferralUnitView> byUnit) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "单位 · Referrals to one unit")
    record ReferralUnitView(
            @Schema(description = "Absent in the total", examples = "POLICE-WLC")
            String unit,

            @Schema(description = "移交", examples = "1") long sent,
            @Schema(description = "已接收", examples = "1") long acknowledged,
            @Schema(description = "已反馈结果", examples = "1") long outcomeReported,
            @Schema(description = "不予受理", examples = "0") long declined,
            @Schema(description = "已撤回", examples = "0") long withdrawn,

            @Schema(description = "待答复 · Neither acknowledged, declined nor withdrawn", examples = "0")
            long awaited,

            @Schema(description = "逾期 · Not answered by their deadline, whether later or not at all", examples = "0")
            long overdue,

            @Schema(description = "接收率 · acknowledged / sent")
            ReferralRateView acknowledgedRate,

            @Schema(description = "移交至接收 · Sent to acknowledged")
            LatencyView untilAcknowledged,

            @Schema(description = "移交至反馈 · Sent to the reported outcome")
            LatencyView untilOutcome,

            @Schema(description = "分结果 · How many of each outcome")
            Map<String, Long> byOutcome) {
        static ReferralUnitView of(UnitLine line) {
            return new ReferralUnitView(
                    line.unit(),
                    line.sent(),
                    line.acknowledged(),
                    line.outcomeReported(),
                    line.declined(),
                    line.withdrawn(),
                    line.awaited(),
                    line.overdue(),
                    ReferralRateView.of(new Rate(line.acknowledged(), line.sent())),
                    LatencyView.of(line.untilAcknowledged()),
                    LatencyView.of(line.untilOutcome()),
                    line.byOutcome());
        }
    }

    @Schema(description = "比率 · A rate with what it is made of")
    record ReferralRateView(
            long numerator,
            long denominator,

            @Schema(description = "Percent, half-up once to one decimal; null on 0/0", nullable = true)
            BigDecimal percent) {
        static ReferralRateView of(Rate rate) {
            return new ReferralRateView(rate.numerator(), rate.denominator(), rate.percent());
        }
    }

    @Schema(description = "用时 · Seconds, over those where it happened")
    record LatencyView(
            @Schema(description = "Of how many", examples = "1")
            long count,

            @Schema(description = "中位数 · Null where there are none", nullable = true, examples = "1800")
            Long medianSeconds,

            @Schema(description = "P90, nearest rank; null where there are none", nullable = true, examples = "1800")
            Long p90Seconds) {
        static LatencyView of(Latency latency) {
            return new LatencyView(latency.count(), latency.medianSeconds(), latency.p90Seconds());
        }
    }

    static ReferralSummaryView of(ReferralSummary summary) {
        return new ReferralSummaryView(
                summary.window().from(),
                summary.window().to(),
                summary.window().asOf(),
                ReferralUnitView.of(summary.total()),
                summary.byUnit().stream().map(ReferralUnitView::of).toList());
    }
}
