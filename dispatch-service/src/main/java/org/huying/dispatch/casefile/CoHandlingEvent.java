package org.huying.dispatch.casefile;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.huying.chassis.event.Occurrence;
import org.huying.dispatch.routing.Owner;

/** What can happen between a case and those who help with it (协办). */
public sealed interface CoHandlingEvent extends CaseEvent {
    /** One more unit was given a task of the case (加派). */
    record Added(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped CaseReference of,
            Owner coHandler,
            String reason) implements CoHandlingEvent {
        @Override
        public String type() {
            return "case.co-handler-added.v1";
        }
    }

    /** The co-handler took its task on. */
    record Accepted(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped CaseReference of,
            String unit) implements CoHandlingEvent {
        @Override
        public String type() {
            return "case.co-handler-accepted.v1";
        }
    }

    /** The co-handler says that its part is done. */
    record Handled(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped CaseReference of,
            String unit) implements CoHandlingEvent {
        @Override
        public String type() {
            return "case.co-handler-handled.v1";
        }
    }
}
