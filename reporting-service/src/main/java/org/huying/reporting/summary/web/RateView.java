package org.huying.reporting.summary.web;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.reporting.summary.Rate;

@Schema(description = "比率 · A rate with what it is made of")
record RateView(
        @Schema(description = "分子 · Concerns", examples = "40")
        long numerator,

        @Schema(description = "分母 · Concerns", examples = "76")
        long denominator,

        @Schema(description = "剔除 · Concerns left out of both, by somebody's decision (domain.md §2)", examples = "0")
        long excluded,

        @Schema(
                description = "百分比 · Percent, rounded half-up once to one decimal; null on 0/0, which is no data",
                examples = "52.6",
                nullable = true)
        BigDecimal percent) {
    static RateView of(Rate rate) {
        return new RateView(rate.numerator(), rate.denominator(), rate.excluded(), rate.percent());
    }
}
