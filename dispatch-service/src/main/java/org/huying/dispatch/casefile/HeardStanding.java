package org.huying.dispatch.casefile;

import java.util.UUID;

/**
 * What intake tells of a concern's own life: the fields of {@code concern.withdrawn.v1}, {@code concern.declined.v1} and
 * {@code concern.supplemented.v1} that dispatch reads.
 *
 * @param caseGoesOn whether others still want what was withdrawn; null where nothing was
 */
public record HeardStanding(UUID concernId, Boolean caseGoesOn, String actorRole) {}
