package org.huying.reporting.summary.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.reporting.ledger.ConcernStatus;
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

        @Schema(description = "剔除 · Of those, left out of every rate by somebody's decision by asOf", examples = "0")
        long excluded,

        @Schema(description = "未结 · Of those, not ended by asOf: inProgress + deferred + extended", examples = "36")
        long open,

        OpenView openAs,

        @Schema(description = "办结率 · concluded / collected (metric definition: conclusion rate)")
        RateView conclusionRate,

        @Schema(description = "地址缺失率 · Concerns of which nothing finer than the community is known / collected")
        RateView missingAddressRate,

        @Schema(description = "分社区 · By community, ranked ones first")
        List<CommunityView> byCommunity,

        @Schema(description = "分网格 · By grid") List<PartView> byGrid,
        @Schema(description = "分渠道 · By channel") List<ChannelView> byChannel,
        @Schema(description = "分类别 · By topic") List<PartView> byTopic,
        @Schema(description = "分性质 · By nature") List<PartView> byNature,
        @Schema(description = "分状态 · By status at asOf") List<StatusView> byStatus) {

    @Schema(description = "统计期 · Half-open: from is in, to is out; instants in UTC")
    record Period(
            @Schema(examples = "2023-09-30T16:00:00Z") Instant from,
            @Schema(examples = "2023-12-20T16:00:00Z") Instant to) {}

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

    static SummaryView of(Summary summary, Map<String, String> grids) {
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
                summary.excluded(),
                summary.open().total(),
                OpenView.of(summary.open()),
                RateView.of(summary.conclusionRate()),
                RateView.of(summary.missingAddressRate()),
                summary.byCommunity().stream().map(CommunityView::of).toList(),
                summary.byGrid().stream()
                        .map(line -> PartView.of(line, grids.get(line.code())))
                        .toList(),
                summary.byChannel().stream().map(ChannelView::of).toList(),
                summary.byTopic().stream().map(line -> PartView.of(line, null)).toList(),
                summary.byNature().stream().map(line -> PartView.of(line, null)).toList(),
                summary.byStatus().stream().map(StatusView::of).toList());
    }
}
