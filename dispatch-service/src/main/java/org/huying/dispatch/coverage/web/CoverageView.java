package org.huying.dispatch.coverage.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.chassis.privacy.Screening;
import org.huying.dispatch.coverage.CoverageTarget;
import org.huying.dispatch.coverage.CoveredTarget;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "覆盖目标 · A coverage target and what was done of it")
record CoverageView(
        UUID targetId,
        String matterNumber,
        String communityCode,
        String label,

        @Schema(description = "计划数 · The denominator", examples = "16")
        int planned,

        @Schema(description = "完成数 · The numerator, counted from the items", examples = "16")
        long done,

        @Schema(
                description =
                        "Done of planned, per cent, one decimal, half up; above 100 where more was done than planned",
                examples = "100.0")
        BigDecimal percent,

        @Schema(description = "超出计划 · How many more were done than planned", examples = "0")
        long beyondPlan,

        @Schema(description = "Why the plan was changed last")
        String planReason,

        @Schema(description = "Code of the unit that set it")
        String unit,

        @Schema(description = "In the order in which they were done")
        List<CoverageItemView> items,

        @Schema(description = "UTC") Instant setAt) {
    static CoverageView of(CoveredTarget covered) {
        CoverageTarget target = covered.target();
        return new CoverageView(
                target.id(),
                target.about().number(),
                target.about().communityCode(),
                Screening.mask(target.label()),
                target.planned(),
                covered.progress().done(),
                covered.progress().ratio().percent(),
                covered.progress().beyondPlan(),
                target.planReason() == null ? null : Screening.mask(target.planReason()),
                target.by().unit(),
                covered.items().stream().map(CoverageItemView::of).toList(),
                target.setAt());
    }
}
