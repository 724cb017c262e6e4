package org.huying.reporting.proactive.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.reporting.proactive.CommunityTopics;
import org.huying.reporting.proactive.ProactiveSummary;

@Schema(description = "未诉先办汇总 · Proactive topics opened in a window; the communities sum to the total")
record ProactiveSummaryView(
        @Schema(description = "Included; UTC") Instant from,
        @Schema(description = "Not included; UTC") Instant to,

        @Schema(description = "截至 · Recorded time up to which this knows, UTC")
        Instant asOf,

        @Schema(description = "合计 · All communities") CommunityTopicsView total,
        @Schema(description = "分社区 · By community, by code") List<CommunityTopicsView> byCommunity) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "社区 · Topics of one community; closed and open sum to opened")
    record CommunityTopicsView(
            @Schema(description = "Absent in the total", examples = "520102033905")
            String code,

            @Schema(description = "立项", examples = "2") long opened,

            @Schema(description = "办结 · Of those, closed by asOf", examples = "1")
            long closed,

            @Schema(description = "未办结", examples = "1") long open,

            @Schema(description = "长效保持 · Of those closed, the ones kept up", examples = "1")
            long keptUp) {
        static CommunityTopicsView of(CommunityTopics line) {
            return new CommunityTopicsView(line.code(), line.opened(), line.closed(), line.open(), line.keptUp());
        }
    }

    static ProactiveSummaryView of(ProactiveSummary summary) {
        return new ProactiveSummaryView(
                summary.window().from(),
                summary.window().to(),
                summary.window().asOf(),
                CommunityTopicsView.of(summary.total()),
                summary.byCommunity().stream().map(CommunityTopicsView::of).toList());
    }
}
