package org.huying.dispatch.supervision;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.huying.chassis.event.DomainEvent;
import org.huying.chassis.event.Occurrence;
import org.huying.dispatch.act.CaseInQuestion;
import org.huying.dispatch.casefile.CaseEvent;

/** What can happen to an urge. Topic {@code huying.cases}, key = urge id, subject = its number. */
public sealed interface UrgeEvent extends DomainEvent {
    @Override
    default String stream() {
        return CaseEvent.STREAM;
    }

    /**
     * The handling unit is urged (催办). What was said may be the reporter's words and stays in dispatch.
     *
     * @param serial which urge of this case it is, from 1
     */
    record Made(
            @JsonIgnore Occurrence occurrence,
            UUID urgeId,
            String number,
            @JsonUnwrapped CaseInQuestion about,
            int serial,
            UrgeSide side,
            String unit,
            String actorRole)
            implements UrgeEvent {
        @Override
        public String type() {
            return "urge.made.v1";
        }
    }
}
