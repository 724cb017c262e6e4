package org.huying.reporting.notice.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.reporting.ledger.Outcome;
import org.huying.reporting.notice.Notice;
import org.huying.reporting.notice.NoticeLine;

@Schema(description = "公示 · What became of the concerns of a campaign, for everybody")
record PublicLinesView(
        CampaignView campaign,

        @Schema(description = "截至 · The end of yesterday, instant in UTC", examples = "2023-12-19T15:59:59.999999Z")
        Instant asOf,

        @Schema(description = "By community and topic; a line without a concluded concern is left out")
        List<LineView> lines) {

    @Schema(description = "一行 · A topic of a community")
    record LineView(
            @Schema(description = "As it is printed", examples = "和园 · 治安 · 1")
            String line,

            @Schema(examples = "520102033903") String communityCode,
            @Schema(examples = "和园社区") String communityName,
            TopicView topic,

            @Schema(description = "已办结和落实 · Closed as RESOLVED or IMPLEMENTED", examples = "1")
            long concluded,

            @Schema(
                    description = "分结果 · By outcome, RESOLVED and IMPLEMENTED; null where any of them is under 3, "
                            + "and always for public security",
                    nullable = true)
            Map<Outcome, Long> byOutcome) {
        private static final String COMMUNITY = "社区";

        static LineView of(NoticeLine line) {
            return new LineView(
                    text(line),
                    line.communityCode(),
                    line.communityName(),
                    TopicView.of(line.topic()),
                    line.concluded(),
                    line.byOutcome().orElse(null));
        }

        private static String text(NoticeLine line) {
            String name = line.communityName();
            if (name.endsWith(COMMUNITY)) name = name.substring(0, name.length() - COMMUNITY.length());
            return "%s · %s · %d".formatted(name, line.topic().chinese(), line.concluded());
        }
    }

    static PublicLinesView of(Notice notice) {
        return new PublicLinesView(
                CampaignView.of(notice.campaign()),
                notice.asOf(),
                notice.lines().stream().map(LineView::of).toList());
    }
}
