package org.huying.intake.workstation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;

/**
 * What every event of a workstation carries: all of it, as it is after the change.
 *
 * @param keeper code of the grid party group that keeps it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WorkstationState(
        UUID workstationId,
        String code,
        String name,
        String communityCode,
        String gridCode,
        String building,
        String spot,
        String keeper,
        WorkstationStatus status,
        List<OpenInterval> hours,
        String actorRole) {}
