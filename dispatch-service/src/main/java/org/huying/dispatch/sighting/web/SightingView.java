package org.huying.dispatch.sighting.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.dispatch.sighting.NamedPlace;
import org.huying.dispatch.sighting.Observation;
import org.huying.dispatch.sighting.ReadSightings;
import org.huying.dispatch.sighting.Sighting;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "目击 · A sighting")
record SightingView(
        UUID sightingId,
        @Schema(description = "UTC") Instant at,
        NamedPlace place,

        @Schema(description = "The place under one name, for filters", examples = "520102033905||X区|3栋|平台")
        String placeKey,

        String topic,
        @Schema(description = "How many were seen") int count,
        String caseNumber,
        UUID patrolId,

        @Schema(description = "Code of the unit that saw it", examples = "URBAN-WLC")
        String unit,

        String role,

        @Schema(description = "When this service learned of it. UTC")
        Instant recordedAt,

        @Schema(
                description =
                        "复发 · Numbers of the closed cases it is a recurrence of; absent in the answer to a recording")
        List<String> recurrenceOf) {
    /** As recorded; the same whatever happened since. */
    static SightingView of(Sighting sighting) {
        return of(sighting, null);
    }

    static SightingView of(ReadSightings.Read read) {
        return of(read.sighting(), read.recurrenceOf());
    }

    private static SightingView of(Sighting sighting, List<String> recurrenceOf) {
        Observation seen = sighting.observed();
        return new SightingView(
                sighting.id(),
                seen.seenAt(),
                NamedPlace.of(seen.place()),
                sighting.placeKey().text(),
                seen.topic(),
                seen.counted(),
                seen.caseNumber(),
                seen.patrolId(),
                sighting.recordedBy(),
                sighting.role(),
                sighting.recordedAt(),
                recurrenceOf);
    }
}
