package org.huying.dispatch.reopening;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.huying.dispatch.act.CaseInQuestion;

/**
 * What every event of a request begins with.
 *
 * @param number of the reporter's own concern
 * @param about  the case, which is another concern's where the reporter's was merged
 * @param round  the round that was closed
 */
record ReopeningReference(
        UUID requestId, String number, @JsonUnwrapped CaseInQuestion about, int round, String actorRole) {}
