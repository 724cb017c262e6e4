package org.huying.reporting.praise.web;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.reporting.praise.PraiseSummary;
import org.huying.reporting.praise.PraiseSummary.UnitPraise;

@Schema(
        description =
                "表扬汇总 · The praise of a window, apart from what was collected; unnamed and the units sum to the total")
record PraiseSummaryView(
        @Schema(description = "Included; UTC") Instant from,
        @Schema(description = "Not included; UTC") Instant to,

        @Schema(description = "截至 · Recorded time up to which this knows, UTC")
        Instant asOf,

        @Schema(description = "合计", examples = "3") long total,

        @Schema(description = "未指明单位 · Naming no unit", examples = "1")
        long unnamed,

        @Schema(description = "分单位 · By unit, most praised first")
        List<UnitPraiseView> byUnit) {
    @Schema(description = "单位 · Praise of one unit")
    record UnitPraiseView(
            @Schema(examples = "PROPERTY-1") String unit,
            @Schema(examples = "2") long praises) {
        static UnitPraiseView of(UnitPraise line) {
            return new UnitPraiseView(line.unit(), line.praises());
        }
    }

    static PraiseSummaryView of(PraiseSummary summary) {
        return new PraiseSummaryView(
                summary.window().from(),
                summary.window().to(),
                summary.window().asOf(),
                summary.total(),
                summary.unnamed(),
                summary.byUnit().stream().map(UnitPraiseView::of).toList());
    }
}
