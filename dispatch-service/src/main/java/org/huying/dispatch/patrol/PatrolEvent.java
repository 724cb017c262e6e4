package org.huying.dispatch.patrol;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.huying.chassis.event.DomainEvent;
import org.huying.chassis.event.Occurrence;
import org.huying.dispatch.casefile.CaseEvent;

/** What can happen to a patrol. Topic {@code huying.cases}, key and subject = its id. */
public sealed interface PatrolEvent extends DomainEvent {
    @Override
    default String stream() {
        return CaseEvent.STREAM;
    }

    /** Somebody went on patrol, [from, to); happened when it was over. Where exactly stays in dispatch. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Recorded(
            @JsonIgnore Occurrence occurrence,
            UUID patrolId,
            String communityCode,
            String gridCode,
            String unit,
            int staff,
            Instant from,
            Instant to,
            String actorRole)
            implements PatrolEvent {
        @Override
        public String type() {
            return "patrol.recorded.v1";
        }
    }
}
