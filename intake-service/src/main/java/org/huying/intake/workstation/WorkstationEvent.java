package org.huying.intake.workstation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.huying.chassis.event.DomainEvent;
import org.huying.chassis.event.Occurrence;

/**
 * What can happen to a workstation. Topic {@code huying.concerns}, key = its id, subject = its code. Why it was closed
 * is in intake alone.
 */
public sealed interface WorkstationEvent extends DomainEvent {
    String STREAM = "huying.concerns";

    @Override
    default String stream() {
        return STREAM;
    }

    /** It is there (设立). */
    record Opened(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped WorkstationState of) implements WorkstationEvent {
        @Override
        public String type() {
            return "workstation.opened.v1";
        }
    }

    /** It opens at other hours (调整开放时间). */
    record HoursChanged(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped WorkstationState of) implements WorkstationEvent {
        @Override
        public String type() {
            return "workstation.hours-changed.v1";
        }
    }

    /** Another grid party group keeps it (移交). */
    record HandedOver(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped WorkstationState of) implements WorkstationEvent {
        @Override
        public String type() {
            return "workstation.handed-over.v1";
        }
    }

    /** It is no more (撤销). */
    record Closed(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped WorkstationState of) implements WorkstationEvent {
        @Override
        public String type() {
            return "workstation.closed.v1";
        }
    }

    /** It is there again (恢复), as it was when it was closed. */
    record Reopened(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped WorkstationState of) implements WorkstationEvent {
        @Override
        public String type() {
            return "workstation.reopened.v1";
        }
    }
}
