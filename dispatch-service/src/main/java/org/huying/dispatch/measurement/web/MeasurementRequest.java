package org.huying.dispatch.measurement.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.dispatch.matter.Ratio;
import org.huying.dispatch.measurement.Measured;
import org.huying.dispatch.measurement.Occasion;

@Schema(description = "量测 · What was counted in the field")
record MeasurementRequest(
        @NotNull(message = MeasurementRequest.MISSING)
        @Pattern(regexp = MeasurementRequest.CODE, message = MeasurementRequest.NO_CODE)
        @Schema(description = "指标代码 · What is measured", examples = "LEASH_RATIO")
        String metric,

        @NotNull(message = MeasurementRequest.MISSING)
        @Pattern(regexp = MeasurementRequest.CODE, message = MeasurementRequest.NO_CODE)
        @Schema(description = "统计对象 · Those observed; never mixed with others", examples = "LARGE_DOGS")
        String population,

        @NotNull(message = MeasurementRequest.MISSING)
        @Min(value = 0, message = MeasurementRequest.NEGATIVE)
        @Max(value = 1_000_000_000, message = MeasurementRequest.MANY)
        @Schema(description = "分子 · Of those observed, how many", examples = "29")
        Long numerator,

        @NotNull(message = MeasurementRequest.MISSING)
        @Min(value = 0, message = MeasurementRequest.NEGATIVE)
        @Max(value = 1_000_000_000, message = MeasurementRequest.MANY)
        @Schema(description = "分母 · Observed; 0 is no data", examples = "50")
        Long denominator,

        @NotNull(message = MeasurementRequest.MISSING)
        @Schema(description = "时段开始（含） · Window, included. UTC", examples = "2023-11-10T10:00:00Z")
        Instant from,

        @NotNull(message = MeasurementRequest.MISSING)
        @Schema(description = "时段结束（不含） · Window, not included. UTC", examples = "2023-11-10T12:00:00Z")
        Instant to,

        @NotNull(message = MeasurementRequest.MISSING) Occasion occasion,

        @NotNull(message = MeasurementRequest.MISSING)
        @Schema(description = "量测时间 · When it was taken, not in the future. UTC", examples = "2023-11-10T12:00:00Z")
        Instant at) {
    static final String MISSING = "必填 · required";
    static final String CODE = "[A-Z0-9_]{1,60}";
    static final String NO_CODE = "应为大写字母、数字或 _ · capital letters, digits or _";
    static final String NEGATIVE = "不能小于 0 · at least 0";
    static final String MANY = "过大 · too large";

    Measured measured() {
        return new Measured(metric, population, new Ratio(numerator, denominator), from, to, occasion, at);
    }
}
