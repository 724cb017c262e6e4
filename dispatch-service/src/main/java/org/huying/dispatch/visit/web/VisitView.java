package org.huying.dispatch.visit.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.chassis.privacy.Screening;
import org.huying.dispatch.visit.PeopleMet;
import org.huying.dispatch.visit.Visit;
import org.huying.dispatch.visit.VisitOutcome;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "走访 · A visit. In its texts, numbers that identify a person are masked")
record VisitView(
        UUID visitId,
        @Schema(examples = "WLC-20231204-0001") String caseNumber,
        String communityCode,
        String gridCode,

        @Schema(description = "Absent where it was at the place of the case")
        String spot,

        @Schema(description = "When it was. UTC") Instant at,

        @Schema(description = "When this service learned of it. UTC")
        Instant recordedAt,

        @Schema(description = "Code of the unit that went") String unit,

        @Schema(description = "In which role") String role,
        int staff,
        PeopleMet met,
        @Schema(examples = "6") int metTotal,
        VisitOutcome outcome,
        String note) {
    static VisitView of(Visit visit) {
        return new VisitView(
                visit.id(),
                visit.about().number(),
                visit.about().communityCode(),
                visit.about().gridCode(),
                masked(visit.spot()),
                visit.at(),
                visit.recordedAt(),
                visit.by().unit(),
                visit.by().actorRole(),
                visit.staff(),
                visit.met(),
                visit.met().total(),
                visit.outcome(),
                masked(visit.note()));
    }

    private static String masked(String text) {
        return text == null ? null : Screening.mask(text);
    }
}
