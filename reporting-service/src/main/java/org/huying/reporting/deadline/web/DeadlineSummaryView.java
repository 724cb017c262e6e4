package org.huying.reporting.deadline.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.reporting.deadline.DeadlineFigures;
import org.huying.reporting.summary.Window;
import org.huying.reporting.task.Parts;

@Schema(
        description =
                "时限汇总 · How deadlines are kept. A task is what one unit had to lead of a case from when it was given "
                        + "it; helping units have no deadline. Metric definitions: domain.md §6. Each breakdown sums to the total.")
record DeadlineSummaryView(
        @Schema(description = "Included; UTC") Instant from,
        @Schema(description = "Not included; UTC") Instant to,

        @Schema(description = "截至 · Recorded time up to which this knows, UTC")
        Instant asOf,

        @Schema(description = "合计 · All tasks") DeadlineLineView total,
        @Schema(description = "分社区 · By community, by code") List<DeadlineLineView> byCommunity,

        @Schema(description = "分类别 · By topic, by code; empty code: not known yet")
        List<DeadlineLineView> byTopic,

        @Schema(description = "分单位 · By unit, by code") List<DeadlineLineView> byUnit) {
    static DeadlineSummaryView of(Window window, Parts<DeadlineFigures> parts, Map<String, String> communities) {
        return new DeadlineSummaryView(
                window.from(),
                window.to(),
                window.asOf(),
                DeadlineLineView.of(null, null, parts.total()),
                lines(parts.byCommunity(), code -> communities.getOrDefault(code, code)),
                lines(parts.byTopic(), code -> null),
                lines(parts.byUnit(), parts.names()::of));
    }

    private static List<DeadlineLineView> lines(Map<String, DeadlineFigures> part, Function<String, String> name) {
        return part.entrySet().stream()
                .map(line -> DeadlineLineView.of(line.getKey(), name.apply(line.getKey()), line.getValue()))
                .toList();
    }
}
