package org.huying.reporting.summary.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.reporting.summary.Count;
import org.huying.reporting.summary.Origin;
import org.huying.reporting.summary.Summary;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "分项 · One grid, topic or nature; those without a concern are left out")
record PartView(
        @Schema(
                description = "代码 · Code of the grid, topic or nature; left out for concerns that name none",
                examples = "services.opening-hours")
        String code,

        @Schema(description = "名称，仅网格 · Name, of grids alone", examples = "中园社区第一网格")
        String name,

        @Schema(examples = "10") long collected,

        @Schema(examples = "8") long concluded,

        @Schema(description = "未结 · Not ended by asOf", examples = "2")
        long open,

        RateView conclusionRate) {
    static PartView of(Summary.PartLine line, String name) {
        return new PartView(
                line.code().equals(Origin.UNNAMED) ? null : line.code(),
                name,
                line.figures().of(Count.COLLECTED),
                line.figures().of(Count.CONCLUDED),
                line.figures().open(),
                RateView.of(line.figures().conclusionRate()));
    }
}
