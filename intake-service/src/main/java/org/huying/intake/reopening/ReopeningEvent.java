package org.huying.intake.reopening;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.huying.chassis.event.DomainEvent;
import org.huying.chassis.event.Occurrence;

/** What is told of a request to reopen. Topic {@code huying.concerns}, key = its id, subject = the reporter's number. */
public sealed interface ReopeningEvent extends DomainEvent {
    @Override
    default String stream() {
        return "huying.concerns";
    }

    /**
     * The reporter asks for a closed matter to be taken up again (申请重办). Why is in intake alone.
     *
     * @param closedConcernId the concern whose case was closed: another one where the reporter's was merged
     * @param round           the round that was closed
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Requested(
            @JsonIgnore Occurrence occurrence,
            UUID requestId,
            UUID concernId,
            String number,
            String communityCode,
            String gridCode,
            UUID closedConcernId,
            int round,
            Instant closedAt,
            String actorRole)
            implements ReopeningEvent {
        @Override
        public String type() {
            return "concern.reopening-requested.v1";
        }
    }
}
