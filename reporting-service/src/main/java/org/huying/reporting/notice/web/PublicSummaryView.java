package org.huying.reporting.notice.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.reporting.notice.PublicFigures;
import org.huying.reporting.notice.PublicSummary;
import org.huying.reporting.summary.Rate;

@Schema(
        description =
                "公示 · Figures of a campaign for everybody; what is under 3, or could be told from what else is shown, is "
                        + "null")
record PublicSummaryView(
        CampaignView campaign,

        @Schema(description = "截至 · The end of yesterday, instant in UTC", examples = "2023-12-19T15:59:59.999999Z")
        Instant asOf,

        FiguresView total,

        @Schema(description = "分社区 · By community; those without a concern are left out")
        List<CommunityFiguresView> byCommunity,

        @Schema(description = "分主题大类 · By top-level topic; those without a concern are left out")
        List<TopicFiguresView> byTopic) {

    @Schema(description = "件数 · How many")
    record FiguresView(
            @Schema(description = "收集 · Collected, after merging", examples = "76", nullable = true)
            Long collected,

            @Schema(
                    description = "已办结和落实 · Of those, closed as RESOLVED or IMPLEMENTED",
                    examples = "40",
                    nullable = true)
            Long concluded,

            @Schema(
                    description =
                            "百分比 · concluded / collected in percent, rounded half-up once to one decimal; null where one "
                                    + "of them is",
                    examples = "52.6",
                    nullable = true)
            BigDecimal percent) {
        static FiguresView of(PublicFigures figures) {
            Long collected = shown(figures.collected());
            Long concluded = shown(figures.concluded());
            boolean whole = collected != null && concluded != null;
            return new FiguresView(collected, concluded, whole ? new Rate(concluded, collected).percent() : null);
        }

        private static Long shown(OptionalLong figure) {
            return figure.isPresent() ? figure.getAsLong() : null;
        }
    }

    @Schema(description = "社区 · One community")
    record CommunityFiguresView(
            @Schema(examples = "520102033903") String code,
            @Schema(examples = "和园社区") String name,
            FiguresView figures) {}

    @Schema(description = "主题大类 · One top-level topic")
    record TopicFiguresView(TopicView topic, FiguresView figures) {}

    static PublicSummaryView of(PublicSummary summary) {
        return new PublicSummaryView(
                CampaignView.of(summary.campaign()),
                summary.asOf(),
                FiguresView.of(summary.whole()),
                summary.byCommunity().stream()
                        .map(it -> new CommunityFiguresView(it.code(), it.name(), FiguresView.of(it.figures())))
                        .toList(),
                summary.byTopic().stream()
                        .map(it -> new TopicFiguresView(TopicView.of(it.topic()), FiguresView.of(it.figures())))
                        .toList());
    }
}
