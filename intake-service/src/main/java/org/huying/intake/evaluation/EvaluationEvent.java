package org.huying.intake.evaluation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.huying.chassis.event.DomainEvent;
import org.huying.chassis.event.Occurrence;

/** What is told of an evaluation. Topic {@code huying.concerns}, key = its id, subject = the reporter's number. */
public sealed interface EvaluationEvent extends DomainEvent {
    @Override
    default String stream() {
        return "huying.concerns";
    }

    /**
     * The reporter evaluates how a round was handled (诉求人自评), or does so anew: the latest counts. No comment in it.
     *
     * @param closedConcernId the concern whose case was closed: another one where the reporter's was merged
     * @param closedAt        when that was; tells the closings of several rounds apart
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Evaluated(
            @JsonIgnore Occurrence occurrence,
            UUID evaluationId,
            UUID concernId,
            String number,
            String communityCode,
            String gridCode,
            UUID closedConcernId,
            int round,
            Instant closedAt,
            Answer contacted,
            Answer solved,
            Answer satisfied,
            String actorRole)
            implements EvaluationEvent {
        @Override
        public String type() {
            return "concern.evaluated.v1";
        }
    }
}
