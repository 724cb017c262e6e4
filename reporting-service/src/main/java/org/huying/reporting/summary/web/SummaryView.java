package org.huying.reporting.summary.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.reporting.ledger.ConcernStatus;
import org.huying.reporting.summary.CommunityLine;
import org.huying.reporting.summary.OpenCount;
import org.huying.reporting.summary.Rate;
import org.huying.reporting.summary.Summary;

@Schema(
        description = "汇总 · What became of the concerns of a window. Metric definitions: domain.md §6. "
                + "Every breakdown sums to the total; concluded + explainedOnly + untrue + endedOtherwise + withdrawn + open = "
                + "collected. Praise is counted apart, in the praise summary.")
record SummaryView(
        Period period,

        @Schema(
                description = "截至 · Recorded time up to which this knows, instant in UTC",
                examples = "2023-12-20T15:59:59.999999Z")
        Instant asOf,

        @Schema(
                description =
                        "收集 · Concerns registered in the window and recorded by asOf (metric definition: collected), after merging, "
                                + "without those declined by then",
                examples = "76")
        long collected,

        @Schema(
                description =
                        "原始反映 · Reports before merging: collected, and those merged into other concerns or declined by asOf",
                examples = "77")
        long rawReports,

        @Schema(
                description =
                        "已办结和落实 · Of those, closed by asOf as RESOLVED or IMPLEMENTED (metric definition: concluded)",
                examples = "40")
        long concluded,

        @Schema(description = "解释说明 · Of those, closed by asOf as EXPLAINED; not concluded", examples = "0")
        long explainedOnly,

        @Schema(description = "不属实 · Of those, closed by asOf as UNTRUE; not concluded", examples = "0")
        long untrue,

        @Schema(
                description = "移交、作废、不予立案 · Of those, transferred, voided or not filed by asOf; not concluded",
                examples = "0")
        long endedOtherwise,

        @Schema(description = "撤回 · Of those, withdrawn by asOf; neither concluded nor open", examples = "0")
        long withdrawn,

        @Schema(description = "不予受理 · Declined by asOf; not among those collected", examples = "0")
        long declined,

        @Schema(description = "未结 · Of those, not ended by asOf: inProgress + deferred + extended", examples = "36")
        long open,

        OpenView openAs,

        @Schema(description = "办结率 · concluded / collected (metric definition: conclusion rate)")
        RateView conclusionRate,

        @Schema(description = "地址缺失率 · Concerns of which nothing finer than the community is known / collected")
        RateView missingAddressRate,

        @Schema(description = "分社区 · By community, ranked ones first")
        List<CommunityView> byCommunity,

        @Schema(description = "分渠道 · By channel") List<ChannelView> byChannel,
        @Schema(description = "分状态 · By status at asOf") List<StatusView> byStatus) {

    @Schema(description = "统计期 · Half-open: from is in, to is out; instants in UTC")
    record Period(
            @Schema(examples = "2023-09-30T16:00:00Z") Instant from,
            @Schema(examples = "2023-12-20T16:00:00Z") Instant to) {}

    @Schema(
            description = "未结构成 · What the open ones are; each counts in exactly one: deferred before extended before "
                    + "in progress")
    record OpenView(
            @Schema(description = "办理中 · In progress, as the limit gives it", examples = "27")
            long inProgress,

            @Schema(description = "挂账 · Put off, and not back by asOf; not overdue, but in stock", examples = "5")
            long deferred,

            @Schema(description = "延期 · Given more time in the round that runs", examples = "4")
            long extended) {
        static OpenView of(OpenCount count) {
            return new OpenView(count.inProgress(), count.deferred(), count.extended());
        }
    }

    @Schema(description = "比率 · A rate with what it is made of")
    record RateView(
            @Schema(description = "分子 · Concerns", examples = "40")
            long numerator,

            @Schema(description = "分母 · Concerns", examples = "76")
            long denominator,

            @Schema(
                    description = "百分比 · Percent, rounded half-up once to one decimal; null on 0/0, which is no data",
                    examples = "52.6",
                    nullable = true)
            BigDecimal percent) {
        static RateView of(Rate rate) {
            return new RateView(rate.numerator(), rate.denominator(), rate.percent());
        }
    }

    @Schema(description = "社区 · One community")
    record CommunityView(
            @Schema(description = "社区代码 · Division code, 12 digits", examples = "520102033901")
            String code,

            @Schema(description = "社区名称 · Name", examples = "中园社区")
            String name,

            @Schema(examples = "10") long collected,

            @Schema(description = "原始反映 · Reports before merging", examples = "11")
            long rawReports,

            @Schema(examples = "8") long concluded,
            RateView conclusionRate,

            @Schema(description = "未结 · Not ended by asOf", examples = "2")
            long open,

            OpenView openAs,

            @Schema(
                    description =
                            "名次 · Standard competition ranking by conclusion rate (1, 2, 2, 4); equal rates share "
                                    + "a rank, compared exactly; null where not ranked",
                    examples = "1",
                    nullable = true)
            Integer rank,

            @Schema(
                    description = "是否排名 · False where there are too few concerns (fewer than 5 unless configured "
                            + "otherwise), or the caller does not see all communities",
                    examples = "true")
            boolean ranked) {
        static CommunityView of(CommunityLine line) {
            return new CommunityView(
                    line.code(),
                    line.name(),
                    line.collected(),
                    line.rawReports(),
                    line.concluded(),
                    RateView.of(line.conclusionRate()),
                    line.open().total(),
                    OpenView.of(line.open()),
                    line.rank(),
                    line.isRanked());
        }
    }

    @Schema(description = "渠道 · One channel")
    record ChannelView(
            @Schema(examples = "GRID_PARTY_WORKSTATION") String channel,
            @Schema(examples = "31") long collected,
            @Schema(examples = "17") long concluded) {
        static ChannelView of(Summary.ChannelLine line) {
            return new ChannelView(line.channel(), line.collected(), line.concluded());
        }
    }

    @Schema(description = "状态 · One status")
    record StatusView(
            @Schema(examples = "CLOSED") ConcernStatus status,
            @Schema(examples = "40") long count) {
        static StatusView of(Summary.StatusLine line) {
            return new StatusView(line.status(), line.count());
        }
    }

    static SummaryView of(Summary summary) {
        var window = summary.window();
        return new SummaryView(
                new Period(window.from(), window.to()),
                window.asOf(),
                summary.collected(),
                summary.rawReports(),
                summary.concluded(),
                summary.explainedOnly(),
                summary.untrue(),
                summary.endedOtherwise(),
                summary.withdrawn(),
                summary.declined(),
                summary.open().total(),
                OpenView.of(summary.open()),
                RateView.of(summary.conclusionRate()),
                RateView.of(summary.missingAddressRate()),
                summary.byCommunity().stream().map(CommunityView::of).toList(),
                summary.byChannel().stream().map(ChannelView::of).toList(),
                summary.byStatus().stream().map(StatusView::of).toList());
    }
}
