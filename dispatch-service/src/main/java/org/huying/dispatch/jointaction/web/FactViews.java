package org.huying.dispatch.jointaction.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.dispatch.jointaction.Attendance;
import org.huying.dispatch.jointaction.Intervention;
import org.huying.dispatch.jointaction.InterventionKind;

/** Facts of a joint action as answers. */
final class FactViews {
    private FactViews() {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "到岗记录 · That a unit was at a shift")
    record AttendanceView(
            UUID id,
            UUID shiftId,
            LocalDate night,
            String unit,
            int staff,
            @Schema(description = "UTC") Instant at,
            @Schema(description = "UTC") Instant leftAt,
            @Schema(description = "UTC") Instant recordedAt) {
        static AttendanceView of(Attendance fact) {
            var seen = fact.presence();
            return new AttendanceView(
                    fact.id(),
                    fact.shiftId(),
                    fact.night(),
                    seen.unit(),
                    seen.staff(),
                    seen.at(),
                    seen.leftAt(),
                    fact.recordedAt());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "干预记录 · That somebody was reminded, persuaded or penalised")
    record InterventionView(
            UUID id,
            InterventionKind kind,
            String unit,
            int count,
            @Schema(description = "UTC") Instant at,

            @Schema(description = "The shift it was in; absent when it was between shifts")
            UUID shiftId,

            LocalDate night,
            @Schema(description = "UTC") Instant recordedAt) {
        static InterventionView of(Intervention fact) {
            var done = fact.done();
            return new InterventionView(
                    fact.id(),
                    done.kind(),
                    done.unit(),
                    done.count(),
                    done.at(),
                    fact.shiftId(),
                    fact.night(),
                    fact.recordedAt());
        }
    }
}
