package org.huying.dispatch.measurement.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.dispatch.measurement.Measured;
import org.huying.dispatch.measurement.Measurement;
import org.huying.dispatch.measurement.Occasion;

@Schema(description = "量测 · A measurement")
record MeasurementView(
        UUID measurementId,
        String matterNumber,
        String communityCode,
        @Schema(examples = "LEASH_RATIO") String metric,
        @Schema(examples = "LARGE_DOGS") String population,
        @Schema(examples = "29") long numerator,

        @Schema(description = "Observed", examples = "50") long denominator,

        @Schema(
                description = "Per cent, one decimal, half up; null where nothing was observed, which is no data",
                examples = "58.0",
                nullable = true)
        BigDecimal percent,

        @Schema(description = "UTC, included") Instant from,
        @Schema(description = "UTC, not included") Instant to,
        Occasion occasion,
        @Schema(description = "When it was taken. UTC") Instant at,

        @Schema(description = "When this service learned of it. UTC")
        Instant recordedAt,

        @Schema(description = "Code of the unit that measured")
        String unit,

        @Schema(description = "In which role") String role) {
    static MeasurementView of(Measurement measurement) {
        Measured measured = measurement.measured();
        return new MeasurementView(
                measurement.id(),
                measurement.about().number(),
                measurement.about().communityCode(),
                measured.metric(),
                measured.population(),
                measured.ratio().numerator(),
                measured.ratio().denominator(),
                measured.ratio().percent(),
                measured.from(),
                measured.to(),
                measured.occasion(),
                measured.at(),
                measurement.recordedAt(),
                measurement.by().unit(),
                measurement.by().actorRole());
    }
}
