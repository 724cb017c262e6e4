package org.huying.dispatch.casefile;

import java.util.UUID;

/**
 * A decision of intake about one concern: the fields of {@code concern.merged.v1} and {@code concern.unmerged.v1} that
 * dispatch reads.
 *
 * @param intoNumber null where a merger was undone
 */
public record HeardMerger(UUID concernId, String intoNumber, String actorRole) {}
