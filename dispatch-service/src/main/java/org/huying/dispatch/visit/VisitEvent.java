package org.huying.dispatch.visit;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.huying.chassis.event.DomainEvent;
import org.huying.chassis.event.Occurrence;
import org.huying.dispatch.casefile.CaseEvent;
import org.huying.dispatch.matter.Matter;
import org.huying.dispatch.matter.Recorder;

/** What can happen to a visit. Topic {@code huying.cases}, key = visit id, subject = the case's number. */
public sealed interface VisitEvent extends DomainEvent {
    @Override
    default String stream() {
        return CaseEvent.STREAM;
    }

    /** Staff were there (走访); happened when they were, be it told much later. Spot and note stay in dispatch. */
    record Recorded(
            @JsonIgnore Occurrence occurrence,
            UUID visitId,
            @JsonUnwrapped Matter about,
            @JsonUnwrapped Recorder by,
            int staff,
            PeopleMet met,
            int metTotal,
            VisitOutcome outcome)
            implements VisitEvent {
        @Override
        public String type() {
            return "visit.recorded.v1";
        }
    }
}
