package org.huying.dispatch.casefile;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;

/** What every case event begins with: which case it is, where, and in which role somebody acted. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CaseReference(
        UUID caseId, UUID concernId, String number, String communityCode, String gridCode, String actorRole) {}
