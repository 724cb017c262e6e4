package org.huying.dispatch.routing.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.dispatch.routing.correction.MeasureCorrections.Measured;
import org.huying.dispatch.routing.correction.MeasureCorrections.Receiver;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "规则纠正 · How often people gave a rule's cases to another unit")
record CorrectionView(
        int ruleSetVersion,
        @Schema(examples = "vendors-to-squadron") String rule,

        @Schema(description = "派遣件数，分母 · Cases the rule routed in the window: the denominator", examples = "76")
        long routed,

        @Schema(
                description = "被纠正件数，分子 · Of those, cases that were given to another unit: the numerator",
                examples = "14")
        long corrected,

        @Schema(description = "Percent, one decimal, rounded half up", examples = "18.4")
        BigDecimal share,

        @Schema(description = "改派去向 · Which units got them instead, the most frequent first, up to five")
        List<Receiver> receivers) {
    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

    static CorrectionView of(Measured measured) {
        BigDecimal share = PERCENT.multiply(BigDecimal.valueOf(measured.corrected()))
                .divide(BigDecimal.valueOf(measured.routed()), 1, RoundingMode.HALF_UP);
        return new CorrectionView(
                measured.ruleSetVersion(),
                measured.rule(),
                measured.routed(),
                measured.corrected(),
                share,
                measured.receivers());
    }
}
