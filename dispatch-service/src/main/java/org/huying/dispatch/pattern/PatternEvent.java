package org.huying.dispatch.pattern;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.huying.chassis.event.DomainEvent;
import org.huying.chassis.event.Occurrence;
import org.huying.dispatch.casefile.CaseEvent;
import org.huying.dispatch.sighting.PlaceKey;

/** What can happen to a pattern. Topic {@code huying.cases}, key = pattern id, subject = its number. */
public sealed interface PatternEvent extends DomainEvent {
    @Override
    default String stream() {
        return CaseEvent.STREAM;
    }

    /**
     * A pattern was found (规律研判) and is kept as it was found.
     *
     * @param placeKey  {@link PlaceKey#tellable}: no building where the topic is public security
     * @param sightings how many it was found in
     * @param nights    in how many nights they were seen
     * @param inEvening how many of the sightings lie in [16:00, 24:00)
     * @param peakHour  0 to 23, absent when nothing was seen
     * @param policy    name of the policy that gave the label
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Computed(
            @JsonIgnore Occurrence occurrence,
            UUID patternId,
            String number,
            String communityCode,
            String placeKey,
            String topic,
            Instant from,
            Instant to,
            int sightings,
            int nights,
            int inEvening,
            Integer peakHour,
            PatternLabel label,
            String policy,
            String actorRole)
            implements PatternEvent {
        @Override
        public String type() {
            return "pattern.computed.v1";
        }
    }
}
