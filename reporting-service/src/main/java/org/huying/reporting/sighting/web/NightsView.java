package org.huying.reporting.sighting.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.reporting.sighting.Average;
import org.huying.reporting.sighting.NightQuestion;
import org.huying.reporting.sighting.NightReport;

@Schema(description = "每夜目击 · Sightings by night")
record NightsView(
        @Schema(description = "As asked for", examples = "520102033905||X区|3栋|平台")
        String place,

        String topic,

        @Schema(description = "The first night, by the day it began")
        LocalDate from,

        @Schema(description = "Not included") LocalDate to,

        @Schema(description = "The first night that counts as after")
        LocalDate pivot,

        @Schema(description = "What was recorded later is not in it. UTC")
        Instant asOf,

        @Schema(description = "Those that have begun by asOf; one without a sighting is 0")
        List<NightView> nights,

        AverageView before,
        AverageView after) {
    @Schema(description = "One night")
    record NightView(
            @Schema(description = "The day it began") LocalDate night, long sightings) {}

    @Schema(description = "每夜平均 · How many a night, with what it is made of")
    record AverageView(
            @Schema(description = "目击次数 · Sightings", examples = "100")
            long numerator,

            @Schema(description = "夜数 · Nights", examples = "14")
            long denominator,

            @JsonInclude(JsonInclude.Include.ALWAYS)
            @Schema(
                    description = "One decimal, half up; null where the denominator is 0",
                    nullable = true,
                    examples = "7.1")
            BigDecimal perNight) {
        static AverageView of(Average average) {
            return new AverageView(average.numerator(), average.denominator(), average.perNight());
        }
    }

    static NightsView of(NightReport report) {
        NightQuestion asked = report.question();
        return new NightsView(
                asked.place(),
                asked.topic(),
                asked.from(),
                asked.to(),
                asked.pivot(),
                asked.asOf(),
                report.nights().stream()
                        .map(night -> new NightView(night.began(), night.sightings()))
                        .toList(),
                AverageView.of(report.before()),
                AverageView.of(report.after()));
    }
}
