package org.huying.reporting.hazard.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.reporting.hazard.HazardCounts;
import org.huying.reporting.hazard.HazardSummary;
import org.huying.reporting.hazard.HazardSummary.CommunityHazards;
import org.huying.reporting.summary.Rate;

@Schema(description = "隐患汇总 · Hazard points by what they reached in their current round; a relapsed one is one point")
record HazardSummaryView(
        @Schema(description = "UTC; in") Instant from,
        @Schema(description = "UTC; out") Instant to,

        @Schema(description = "截至 · Recorded time up to which this knows. UTC")
        Instant asOf,

        HazardCountsView total,

        @Schema(description = "分社区 · By community; sums to the total")
        List<CommunityHazardsView> byCommunity) {

    @Schema(description = "隐患点数 · Points; each number is its own")
    record HazardCountsView(
            @Schema(description = "排查 · Found, without those withdrawn", examples = "9")
            long found,

            @Schema(description = "整改 · RECTIFIED, VERIFIED or STRUCK_OFF", examples = "9")
            long rectified,

            @Schema(description = "验证 · VERIFIED or STRUCK_OFF", examples = "8")
            long verified,

            @Schema(description = "销号 · STRUCK_OFF", examples = "8")
            long struckOff,

            @Schema(description = "逾期 · Not rectified by their due date", examples = "0")
            long overdue,

            @Schema(description = "挂牌督办 · Listed", examples = "0")
            long listed,

            @Schema(description = "验证率 · verified / found") HazardRateView verifiedRate,
            @Schema(description = "销号率 · struckOff / found") HazardRateView struckOffRate) {
        static HazardCountsView of(HazardCounts counts) {
            return new HazardCountsView(
                    counts.found(),
                    counts.rectified(),
                    counts.verified(),
                    counts.struckOff(),
                    counts.overdue(),
                    counts.listed(),
                    HazardRateView.of(counts.verifiedRate()),
                    HazardRateView.of(counts.struckOffRate()));
        }
    }

    @Schema(description = "比率 · A rate with what it is made of")
    record HazardRateView(
            @Schema(examples = "8") long numerator,
            @Schema(examples = "9") long denominator,

            @Schema(
                    description = "百分比 · Percent, rounded half-up once to one decimal; null on 0/0, which is no data",
                    examples = "88.9",
                    nullable = true)
            BigDecimal percent) {
        static HazardRateView of(Rate rate) {
            return new HazardRateView(rate.numerator(), rate.denominator(), rate.percent());
        }
    }

    @Schema(description = "社区 · One community")
    record CommunityHazardsView(
            @Schema(examples = "520102033904") String code,
            @Schema(examples = "盛园社区") String name,
            HazardCountsView counts) {
        static CommunityHazardsView of(CommunityHazards line) {
            return new CommunityHazardsView(line.code(), line.name(), HazardCountsView.of(line.counts()));
        }
    }

    static HazardSummaryView of(HazardSummary summary) {
        var window = summary.window();
        return new HazardSummaryView(
                window.from(),
                window.to(),
                window.asOf(),
                HazardCountsView.of(summary.total()),
                summary.byCommunity().stream().map(CommunityHazardsView::of).toList());
    }
}
