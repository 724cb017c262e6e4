package org.huying.dispatch.servicehours;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What every event of service hours carries: all of the version, as only the last event of a key is kept.
 *
 * @param unit       code of the organisation
 * @param validFrom  first day on which they hold
 * @param pilotUntil last day of a pilot; absent for hours that stay until others begin, and for what never began
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ServiceHoursState(
        UUID serviceHoursId,
        String unit,
        ServiceHoursStatus status,
        LocalDate validFrom,
        LocalDate pilotUntil,
        List<OpenInterval> intervals,
        String resolution,
        String actorRole) {}
