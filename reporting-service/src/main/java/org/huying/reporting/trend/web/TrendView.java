package org.huying.reporting.trend.web;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.reporting.summary.Count;
import org.huying.reporting.trend.Step;
import org.huying.reporting.trend.Trend;

@Schema(description = "趋势 · The figures of a window from point to point; they sum to those of the summary")
record TrendView(
        @Schema(examples = "2023-11-20T16:00:00Z") Instant from,

        @Schema(description = "Not included", examples = "2023-12-20T16:00:00Z")
        Instant to,

        @Schema(
                description = "截至 · Recorded time up to which this knows, instant in UTC",
                examples = "2023-12-20T15:59:59.999999Z")
        Instant asOf,

        @Schema(description = "步长 · Days, weeks from Monday on, or months of Asia/Shanghai")
        Step step,

        @Schema(
                description =
                        "In their order, also those without a concern; the first and the last are cut to the window")
        List<PointView> points) {

    @Schema(description = "一个点 · The concerns registered in [from, to), and what had become of them by asOf")
    record PointView(
            @Schema(examples = "2023-11-20T16:00:00Z") Instant from,
            @Schema(examples = "2023-11-21T16:00:00Z") Instant to,

            @Schema(description = "收集 · After merging (metric definition: collected)", examples = "9")
            long collected,

            @Schema(description = "已办结和落实 · Of those (metric definition: concluded)", examples = "5")
            long concluded,

            @Schema(description = "原始反映 · Reports before merging", examples = "10")
            long rawReports) {
        static PointView of(Trend.Point point) {
            return new PointView(
                    point.from(),
                    point.to(),
                    point.figures().of(Count.COLLECTED),
                    point.figures().of(Count.CONCLUDED),
                    point.figures().of(Count.REPORTS));
        }
    }

    static TrendView of(Trend trend) {
        var window = trend.window();
        return new TrendView(
                window.from(),
                window.to(),
                window.asOf(),
                trend.step(),
                trend.points().stream().map(PointView::of).toList());
    }
}
