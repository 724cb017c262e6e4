package org.huying.dispatch.sighting.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.dispatch.sighting.NamedPlace;
import org.huying.dispatch.sighting.Observation;

@Schema(description = "目击上报 · Something seen. No name and no text: who saw it is the unit and role of the caller")
record SightingRequest(
        @NotNull(message = MISSING)
        @Schema(
                description = "目击时间，可早于上报时间 · When it was seen; may lie long before this. UTC",
                examples = "2023-11-13T13:10:00Z")
        Instant at,

        @NotNull(message = MISSING) @Valid @Schema(description = "地点 · Where (domain.md §5)")
        NamedPlace place,

        @NotNull(message = MISSING)
        @Pattern(regexp = "[a-z0-9.-]{1,120}", message = "没有这个类别 · no such topic")
        @Schema(description = "类别 · Topic", examples = "city-order.itinerant-vendors")
        String topic,

        @NotNull(message = MISSING)
        @Min(value = 1, message = "至少 1 · at least 1")
        @Max(value = MOST, message = "最多 9999 · at most 9999")
        @Schema(description = "数量 · How many were seen", examples = "3")
        Integer count,

        @Pattern(regexp = "[A-Z]{2,8}-\\d{8}-\\d{4,9}", message = "不是案卷编号 · no case number")
        @Schema(description = "案卷编号 · The case it was seen for", examples = "WLC-20231113-0001")
        String caseNumber,

        @Schema(description = "巡查编号 · The patrol it was made in, which may be recorded later")
        UUID patrolId) {
    static final String MISSING = "必填 · required";
    private static final int MOST = 9_999;

    /** As exact as it is stored, so that what is sent again is the same. */
    Observation asObservation() {
        return new Observation(at.truncatedTo(ChronoUnit.MICROS), place.asPlace(), topic, count, caseNumber, patrolId);
    }
}
