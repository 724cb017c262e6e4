package org.huying.reporting.bulletin.print;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.huying.reporting.bulletin.BulletinContent;
import org.huying.reporting.bulletin.Figures;
import org.huying.reporting.bulletin.Figures.CommunityFigures;
import org.huying.reporting.bulletin.Figures.FigureChange;
import org.huying.reporting.bulletin.print.Table.Signed;

/** The tables of a bulletin, on paper as in a workbook. */
record BulletinTables(BulletinContent content) {
    List<Table> all() {
        return List.of(overall(), communities(), channels(), statuses(), definitions());
    }

    private Table overall() {
        Figures figures = content.figures();
        FigureChange change = figures.change();
        return new Table(
                "总体情况 Overall",
                List.of("指标 Figure", "数值 Value", "较上期 Change"),
                List.of(
                        row(
                                "收集（件） Collected",
                                figures.collected(),
                                change == null ? null : Signed.of(change.collected())),
                        row("原始反映（件） Reports", figures.rawReports(), null),
                        row(
                                "办结和落实（件） Concluded",
                                figures.concluded(),
                                change == null ? null : Signed.of(change.concluded())),
                        row(
                                "办结率（%） Conclusion rate",
                                figures.conclusionRate().percent(), change == null ? null : Signed.of(change.points())),
                        row("解释说明（件） Explained only", figures.explainedOnly(), null),
                        row("不属实（件） Untrue", figures.untrue(), null),
                        row("移交、作废、不予立案（件） Ended otherwise", figures.endedOtherwise(), null),
                        row("撤回（件） Withdrawn", figures.withdrawn(), null),
                        row("未结（件） Open", figures.open(), null),
                        row("其中办理中 In progress", figures.openAs().inProgress(), null),
                        row("其中挂账 Deferred", figures.openAs().deferred(), null),
                        row("其中延期 Extended", figures.openAs().extended(), null),
                        row("不予受理（件，不计入收集） Declined", figures.declined(), null),
                        row(
                                "地址缺失率（%） Missing address",
                                figures.missingAddressRate().percent(), null)));
    }

    private Table communities() {
        return new Table(
                "社区排名 Communities",
                List.of(
                        "名次 Rank",
                        "社区 Community",
                        "收集 Collected",
                        "办结和落实 Concluded",
                        "办结率% Rate",
                        "未结 Open",
                        "名次升降 Ranks",
                        "率差（百分点） Points",
                        "收集增减 Collected ±"),
                content.figures().byCommunity().stream()
                        .map(BulletinTables::community)
                        .toList());
    }

    private static List<Object> community(CommunityFigures line) {
        FigureChange change = line.change();
        return row(
                line.rank() == null ? "不排名 not ranked" : line.rank(),
                line.name(),
                line.collected(),
                line.concluded(),
                line.conclusionRate().percent(),
                line.open(),
                change == null ? null : Signed.of(change.ranks()),
                change == null ? null : Signed.of(change.points()),
                change == null ? null : Signed.of(change.collected()));
    }

    private Table channels() {
        return new Table(
                "收集渠道 Channels",
                List.of("渠道 Channel", "收集 Collected", "办结和落实 Concluded"),
                content.figures().byChannel().stream()
                        .map(it -> row(it.name(), it.collected(), it.concluded()))
                        .toList());
    }

    private Table statuses() {
        return new Table(
                "办理状态 Status",
                List.of("状态 Status", "件数 Concerns"),
                content.figures().byStatus().stream()
                        .map(it -> row(it.name(), it.count()))
                        .toList());
    }

    private Table definitions() {
        return new Table(
                "指标定义 Definitions",
                List.of("指标 Figure", "定义 Definition"),
                content.rules().definitions().stream()
                        .flatMap(it -> Stream.of(row(it.chinese(), it.meaning()), row("", it.english())))
                        .toList());
    }

    /** Nulls are cells as well. */
    private static List<Object> row(Object... cells) {
        return Arrays.asList(cells);
    }
}
