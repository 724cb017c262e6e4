package org.huying.reporting.summary.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.reporting.summary.CommunityLine;
import org.huying.reporting.summary.Rate;
import org.huying.reporting.summary.Summary;
import org.huying.reporting.summary.Summary.ChannelLine;
import org.huying.reporting.summary.Summary.StatusLine;

@Schema(description = "汇总 · What became of the concerns of a window (metric definitions: domain.md §6)")
record SummaryView(
        Period period,

        @Schema(description = "Recorded time up to which this knows, UTC")
        Instant asOf,

        @Schema(description = "收集 · Concerns registered in the window", examples = "76")
        long collected,

        @Schema(description = "已办结和落实 · Closed by asOf as RESOLVED or IMPLEMENTED", examples = "40")
        long concluded,

        @Schema(description = "Closed as EXPLAINED") long explainedOnly,
        @Schema(description = "Closed as UNTRUE") long untrue,

        @Schema(description = "Not closed by asOf", examples = "36")
        long open,

        @Schema(description = "办结率 · concluded / collected") RateView conclusionRate,
        List<CommunityView> byCommunity,
        List<ChannelLine> byChannel,
        List<StatusLine> byStatus) {

    @Schema(description = "Half-open: [from, to), UTC")
    record Period(Instant from, Instant to) {}

    @Schema(description = "A rate with what it is made of")
    record RateView(
            @Schema(examples = "40") long numerator,
            @Schema(examples = "76") long denominator,

            @Schema(description = "Rounded half-up once; null without a denominator", examples = "52.6")
            BigDecimal percent) {
        static RateView of(Rate rate) {
            return new RateView(rate.numerator(), rate.denominator(), rate.percent());
        }
    }

    @Schema(description = "社区 · One community; rank is null where there are too few concerns to rank it")
    record CommunityView(
            @Schema(examples = "520102033901") String code,
            @Schema(examples = "中园社区") String name,
            long collected,
            long concluded,
            RateView conclusionRate,

            @Schema(description = "Standard competition ranking by rate; ties share", examples = "1")
            Integer rank) {
        static CommunityView of(CommunityLine line) {
            return new CommunityView(
                    line.code(),
                    line.name(),
                    line.collected(),
                    line.concluded(),
                    RateView.of(line.conclusionRate()),
                    line.rank());
        }
    }

    static SummaryView of(Summary summary) {
        var window = summary.window();
        return new SummaryView(
                new Period(window.from(), window.to()),
                window.asOf(),
                summary.collected(),
                summary.concluded(),
                summary.explainedOnly(),
                summary.untrue(),
                summary.open(),
                RateView.of(summary.conclusionRate()),
                summary.byCommunity().stream().map(CommunityView::of).toList(),
                summary.byChannel(),
                summary.byStatus());
    }
}
