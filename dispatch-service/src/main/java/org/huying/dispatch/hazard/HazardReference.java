package org.huying.dispatch.hazard;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.huying.dispatch.act.CaseInQuestion;

/**
 * What every hazard event begins with: the point as it stands after what happened, so that whoever knows the latest
 * event knows the point.
 *
 * @param place           masked; absent where the case is confidential
 * @param dueAt           by when it is to be rectified
 * @param responsibleUnit code of the unit that rectifies
 * @param surveyUnit      code of the unit that surveys
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HazardReference(
        UUID hazardId,
        String number,
        @JsonUnwrapped CaseInQuestion about,
        String place,
        HazardKind kind,
        Grade grade,
        HazardStatus status,
        int round,
        Instant foundAt,
        Instant dueAt,
        String responsibleUnit,
        String surveyUnit,
        boolean listed,
        String actorRole) {}
