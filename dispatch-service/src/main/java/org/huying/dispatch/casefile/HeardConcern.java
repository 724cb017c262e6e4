package org.huying.dispatch.casefile;

import java.util.UUID;

/**
 * A concern as intake tells of it: the fields of {@code concern.registered.v1} that dispatch reads.
 *
 * @param reporterRef pseudonym of the reporter, null when nobody said who they were
 */
public record HeardConcern(
        UUID concernId,
        String number,
        String channel,
        String nature,
        String topic,
        boolean confidential,
        CasePlace place,
        String summary,
        UUID reporterRef) {
    boolean isAnonymous() {
        return reporterRef == null;
    }
}
