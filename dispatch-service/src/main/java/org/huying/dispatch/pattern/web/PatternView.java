package org.huying.dispatch.pattern.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.dispatch.pattern.Distribution;
import org.huying.dispatch.pattern.Pattern;
import org.huying.dispatch.pattern.PatternLabel;
import org.huying.dispatch.pattern.Share;
import org.huying.dispatch.sighting.NamedPlace;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "规律 · A pattern in sightings, frozen as it was found")
record PatternView(
        @Schema(examples = "520102033905-P1") String number,
        NamedPlace place,
        @Schema(examples = "520102033905||X区|3栋|平台") String placeKey,
        String topic,
        @Schema(description = "UTC, included") Instant from,
        @Schema(description = "UTC, not included") Instant to,

        @Schema(description = "次数 · How many sightings it was found in; each counts once", examples = "100")
        int sightings,

        @Schema(description = "数量 · How many were seen in all")
        long count,

        @Schema(
                description = "夜数 · In how many nights; a night belongs to the day it began and ends at 06:00",
                examples = "14")
        int nights,

        @Schema(description = "24 hours by the clock of Asia/Shanghai")
        List<HourView> byHour,

        @Schema(description = "By the day the night began") List<WeekdayView> byWeekday,

        @Schema(description = "16 时至 24 时占比 · Of the sightings, those in [16:00, 24:00)")
        ShareView eveningShare,

        @Schema(
                description = "高峰 · The hour with the most, the earliest of several; absent where nothing was seen",
                examples = "21:00")
        String peak,

        PatternLabel label,
        @Schema(examples = "多为夜间 · mostly at night") String labelText,

        @Schema(
                description = "Name of the policy that gave the label",
                examples = "three-quarters-from-evening-to-morning")
        String policy,

        @Schema(examples = "16 时至次日 6 时 96.0%（96/100）· 96.0 % between 16:00 and 06:00")
        String reason,

        @Schema(description = "Code of the unit that asked for it")
        String computedBy,

        @Schema(description = "UTC; sightings recorded later are not in it")
        Instant computedAt) {
    @Schema(description = "One hour of the day")
    record HourView(@Schema(examples = "21:00") String hour, int sightings) {}

    @Schema(description = "One day of the week")
    record WeekdayView(DayOfWeek weekday, int sightings) {}

    @Schema(description = "占比 · A share, with numerator and denominator")
    record ShareView(
            long numerator,
            long denominator,

            @JsonInclude(JsonInclude.Include.ALWAYS)
            @Schema(
                    description = "Per cent, one decimal, half up; null where the denominator is 0",
                    nullable = true,
                    examples = "96.0")
            BigDecimal percent) {
        static ShareView of(Share share) {
            return new ShareView(share.numerator(), share.denominator(), share.percent());
        }
    }

    static PatternView of(Pattern pattern) {
        Distribution seen = pattern.distribution();
        return new PatternView(
                pattern.number(),
                NamedPlace.of(pattern.subject().place()),
                pattern.placeKey().text(),
                pattern.topic(),
                pattern.subject().since(),
                pattern.subject().until(),
                seen.total(),
                seen.counted(),
                seen.nights(),
                IntStream.range(0, 24)
                        .mapToObj(at -> new HourView(hour(at), seen.hours().get(at)))
                        .toList(),
                Arrays.stream(DayOfWeek.values())
                        .map(day -> new WeekdayView(day, seen.weekdays().get(day.ordinal())))
                        .toList(),
                ShareView.of(pattern.windowShare()),
                pattern.peakHour() == null ? null : hour(pattern.peakHour()),
                pattern.label(),
                pattern.label().text(),
                pattern.policy(),
                pattern.reason(),
                pattern.computedBy(),
                pattern.computedAt());
    }

    private static String hour(int at) {
        return "%02d:00".formatted(at);
    }
}
