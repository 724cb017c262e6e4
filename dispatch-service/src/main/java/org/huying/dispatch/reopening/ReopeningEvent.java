package org.huying.dispatch.reopening;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.huying.chassis.event.DomainEvent;
import org.huying.chassis.event.Occurrence;
import org.huying.dispatch.casefile.CaseEvent;

/** What becomes of a request to reopen a case. Topic {@code huying.cases}, key = the request's id in intake. */
public sealed interface ReopeningEvent extends DomainEvent {
    @Override
    default String stream() {
        return CaseEvent.STREAM;
    }

    /** The case is taken up again; {@code case.reopened.v1} tells how. */
    record Approved(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped ReopeningReference of) implements ReopeningEvent {
        @Override
        public String type() {
            return "reopening-request.approved.v1";
        }
    }

    /** The case stays closed, and why, in words for the reporter. */
    record Declined(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped ReopeningReference of,
            String publicReason) implements ReopeningEvent {
        @Override
        public String type() {
            return "reopening-request.declined.v1";
        }
    }

    /** The case was reopened for another reason before anybody decided. */
    record Overtaken(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped ReopeningReference of) implements ReopeningEvent {
        @Override
        public String type() {
            return "reopening-request.overtaken.v1";
        }
    }
}
