package org.huying.dispatch.proactive.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.dispatch.proactive.HotPlace;
import org.huying.dispatch.proactive.HotSpot;

@Schema(
        description =
                "热点 · A place with many cases of one topic, as last counted; confidential cases are never among them")
record HotSpotView(
        UUID id,
        HotPlace place,
        @Schema(examples = "city-order.itinerant-vendors") String topic,

        @Schema(description = "件数 · Cases in the window", examples = "5")
        int cases,

        @Schema(description = "UTC") Instant firstCaseAt,
        @Schema(description = "UTC") Instant lastCaseAt,

        @Schema(description = "门槛 · From how many cases on it is hot", examples = "3")
        int threshold,

        @Schema(description = "窗口 · Days before countedAt", examples = "30")
        int days,

        @Schema(description = "规则 · Topic of the rule, * for every topic", examples = "*")
        String rule,

        @Schema(description = "The rule's validFrom", examples = "2000-01-01")
        LocalDate ruleVersion,

        @Schema(description = "UTC") Instant foundAt,
        @Schema(description = "UTC") Instant countedAt) {
    static HotSpotView of(HotSpot spot) {
        return new HotSpotView(
                spot.id(),
                spot.place(),
                spot.topic(),
                spot.cases(),
                spot.firstCaseAt(),
                spot.lastCaseAt(),
                spot.threshold(),
                spot.days(),
                spot.ruleTopic(),
                spot.ruleVersion(),
                spot.foundAt(),
                spot.countedAt());
    }
}
