package org.huying.dispatch.pattern.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.dispatch.pattern.Subject;
import org.huying.dispatch.sighting.NamedPlace;

@Schema(description = "规律研判 · Which sightings a pattern is looked for in")
record PatternRequest(
        @NotNull(message = MISSING)
        @Valid
        @Schema(description = "地点 · Exactly this place, however it is written (栋, 幢 and 号楼 are one)")
        NamedPlace place,

        @NotNull(message = MISSING)
        @jakarta.validation.constraints.Pattern(regexp = "[a-z0-9.-]{1,120}", message = "没有这个类别 · no such topic")
        @Schema(description = "类别 · Topic, exactly", examples = "city-order.itinerant-vendors")
        String topic,

        @NotNull(message = MISSING) @Schema(description = "UTC, included", examples = "2023-11-12T22:00:00Z")
        Instant from,

        @NotNull(message = MISSING) @Schema(description = "UTC, not included", examples = "2023-11-26T22:00:00Z")
        Instant to) {
    static final String MISSING = "必填 · required";

    Subject asSubject() {
        return new Subject(
                place.asPlace(), topic, from.truncatedTo(ChronoUnit.MICROS), to.truncatedTo(ChronoUnit.MICROS));
    }
}
