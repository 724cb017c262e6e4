package org.huying.reporting.summary.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.reporting.summary.CommunityLine;

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
                description = "名次 · Standard competition ranking by conclusion rate (1, 2, 2, 4); equal rates share "
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
