package org.huying.dispatch.sighting;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.huying.chassis.event.DomainEvent;
import org.huying.chassis.event.Occurrence;
import org.huying.dispatch.casefile.CaseEvent;

/** What can happen to a sighting. Topic {@code huying.cases}, key and subject = its id. */
public sealed interface SightingEvent extends DomainEvent {
    @Override
    default String stream() {
        return CaseEvent.STREAM;
    }

    /**
     * Something was seen; happened when it was seen.
     *
     * @param placeKey {@link PlaceKey#tellable}: no building where the topic is public security
     * @param count    how many were seen
     * @param unit     code of the unit that saw it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Recorded(
            @JsonIgnore Occurrence occurrence,
            UUID sightingId,
            UUID caseId,
            UUID concernId,
            String caseNumber,
            String communityCode,
            String gridCode,
            String placeKey,
            String topic,
            int count,
            UUID patrolId,
            String unit,
            String actorRole)
            implements SightingEvent {
        @Override
        public String type() {
            return "sighting.recorded.v1";
        }
    }
}
