package org.huying.dispatch.servicehours.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.chassis.privacy.Screening;
import org.huying.dispatch.act.AddressedUnit;
import org.huying.dispatch.servicehours.OpenInterval;
import org.huying.dispatch.servicehours.ServiceHours;
import org.huying.dispatch.servicehours.ServiceHoursMove;
import org.huying.dispatch.servicehours.ServiceHoursStatus;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "服务时间 · One version of an organisation's service hours; no deadline is counted by them")
record ServiceHoursView(
        UUID serviceHoursId,
        AddressedUnit unit,
        ServiceHoursStatus status,
        @Schema(description = "Which moves this status has") List<ServiceHoursMove> allowedMoves,

        @Schema(description = "First day on which it holds (Asia/Shanghai)")
        LocalDate validFrom,

        @Schema(description = "First day on which it no longer holds; absent while no end is known")
        LocalDate validTo,

        @Schema(description = "试点截止日 · Last day of a pilot") LocalDate pilotUntil,

        List<OpenInterval> intervals,
        String resolution,
        String reason,
        @Schema(description = "UTC") Instant setAt,

        @Schema(description = "是否开放 · Whether it is open at the instant asked for; absent in lists and after commands")
        Boolean open) {
    /** @param at null where no instant was asked for */
    static ServiceHoursView of(ServiceHours hours, Instant at) {
        return new ServiceHoursView(
                hours.id(),
                hours.unit(),
                hours.status(),
                ServiceHoursMove.allowedFrom(hours.status()),
                hours.validFrom(),
                hours.validTo(),
                hours.pilotUntil(),
                hours.week().intervals(),
                hours.resolution(),
                hours.reason() == null ? null : Screening.mask(hours.reason()),
                hours.setAt(),
                at == null ? null : hours.areOpenAt(at));
    }
}
