package org.huying.reporting.hotspot.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.reporting.hotspot.HotSpot;
import org.huying.reporting.hotspot.HotSpots;
import org.huying.reporting.summary.Rate;

@Schema(description = "热点 · Where what comes up again and again, and how much of all that is")
record HotSpotsView(
        @Schema(examples = "2023-09-30T16:00:00Z") Instant from,

        @Schema(description = "Not included", examples = "2023-12-20T16:00:00Z")
        Instant to,

        @Schema(
                description = "截至 · Recorded time up to which this knows, instant in UTC",
                examples = "2023-12-20T15:59:59.999999Z")
        Instant asOf,

        @Schema(
                description =
                        "复发率 · Concerns in groups of at least 3 by place × topic within 30 days / collected concerns "
                                + "(metric definition: recurrence rate); those they are together with may lie outside the window")
        RecurrenceView recurrenceRate,

        @Schema(
                description =
                        "Of the denominator, those that name no place inside their community: they are in no group",
                examples = "2")
        long withoutPlace,

        @Schema(description = "How many groups there are", examples = "1")
        int groupCount,

        @Schema(
                description =
                        "The groups with the most concerns, those first, as many as limit says; groupCount says how many there are")
        List<GroupView> groups) {
    @Schema(description = "比率 · A rate with what it is made of")
    record RecurrenceView(
            @Schema(description = "分子 · Concerns", examples = "5")
            long numerator,

            @Schema(description = "分母 · Concerns", examples = "76")
            long denominator,

            @Schema(
                    description = "剔除 · Concerns left out of both, by somebody's decision (domain.md §2)",
                    examples = "0")
            long excluded,

            @Schema(
                    description = "百分比 · Percent, rounded half-up once to one decimal; null on 0/0, which is no data",
                    examples = "6.6",
                    nullable = true)
            BigDecimal percent) {
        static RecurrenceView of(Rate rate) {
            return new RecurrenceView(rate.numerator(), rate.denominator(), rate.excluded(), rate.percent());
        }
    }

    @Schema(description = "一处热点 · One place and topic")
    record GroupView(
            @Schema(
                    description = "地点键 · Community, estate, zone, building, spot; of public security no building",
                    examples = "520102033905||X区|3栋|平台")
            String place,

            @Schema(examples = "520102033905") String communityCode,

            @Schema(examples = "city-order.itinerant-vendors")
            String topic,

            @Schema(description = "Concerns of the window that recur there", examples = "5")
            long count,

            @Schema(description = "When the first of them was registered", examples = "2023-11-13T01:00:00Z")
            Instant first,

            @Schema(description = "When the last of them was", examples = "2023-11-26T14:00:00Z")
            Instant last,

            @Schema(description = "诉求编号 · The latest of them, at most 20")
            List<String> numbers) {
        static GroupView of(HotSpot spot) {
            return new GroupView(
                    spot.place(),
                    spot.communityCode(),
                    spot.topic(),
                    spot.count(),
                    spot.first(),
                    spot.last(),
                    spot.numbers());
        }
    }

    static HotSpotsView of(HotSpots hot) {
        var window = hot.window();
        return new HotSpotsView(
                window.from(),
                window.to(),
                window.asOf(),
                RecurrenceView.of(hot.rate()),
                hot.withoutPlace(),
                (int) hot.count(),
                hot.spots().stream().map(GroupView::of).toList());
    }
}
