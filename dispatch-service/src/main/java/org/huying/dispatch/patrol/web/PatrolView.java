package org.huying.dispatch.patrol.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.dispatch.patrol.Beat;
import org.huying.dispatch.patrol.Patrol;
import org.huying.dispatch.patrol.PatrolTally;
import org.huying.dispatch.patrol.ReadPatrols;
import org.huying.dispatch.sighting.NamedPlace;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "巡查 · A patrol")
record PatrolView(
        UUID patrolId,
        NamedPlace place,

        @Schema(description = "Code of the unit that went", examples = "URBAN-WLC")
        String unit,

        String role,
        int staff,
        @Schema(description = "UTC, included") Instant from,
        @Schema(description = "UTC, not included") Instant to,

        @Schema(description = "When this service learned of it. UTC")
        Instant recordedAt,

        @Schema(
                description = "巡查中目击 · What was seen in it by now, from the sightings that name it: sightings, "
                        + "how many were seen in all, and how many sightings lie outside [from, to). Absent in the "
                        + "answer to a recording")
        PatrolTally seen) {
    /** As recorded; the same whatever happened since. */
    static PatrolView of(Patrol patrol) {
        return of(patrol, null);
    }

    static PatrolView of(ReadPatrols.Read read) {
        return of(read.patrol(), read.tally());
    }

    private static PatrolView of(Patrol patrol, PatrolTally seen) {
        Beat beat = patrol.beat();
        return new PatrolView(
                patrol.id(),
                NamedPlace.of(beat.place()),
                patrol.madeBy(),
                patrol.role(),
                beat.staff(),
                beat.since(),
                beat.until(),
                patrol.recordedAt(),
                seen);
    }
}
