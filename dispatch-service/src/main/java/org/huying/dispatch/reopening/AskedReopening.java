package org.huying.dispatch.reopening;

import java.time.Instant;
import java.util.UUID;

/**
 * What intake tells of a reporter's request: the fields of {@code concern.reopening-requested.v1} that dispatch reads.
 *
 * @param number          of the reporter's own concern
 * @param closedConcernId the concern whose case was closed: another one where the reporter's was merged
 * @param round           the round that was closed
 */
record AskedReopening(
        UUID requestId, UUID concernId, String number, UUID closedConcernId, int round, Instant closedAt) {
    boolean isWhole() {
        return requestId != null && concernId != null && number != null && closedConcernId != null && round > 0;
    }
}
