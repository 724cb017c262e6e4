package org.huying.dispatch.servicehours;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.huying.chassis.event.DomainEvent;
import org.huying.chassis.event.Occurrence;
import org.huying.dispatch.directory.DirectoryEvent;

/**
 * What can happen to service hours. Topic {@code huying.directory} (compacted), key = {@code service-hours:<id>} of the
 * version, subject = unit and first day. On a day the pilot that covers it holds, and without one the version whose
 * first day is the latest.
 */
public sealed interface ServiceHoursEvent extends DomainEvent {
    @Override
    default String stream() {
        return DirectoryEvent.STREAM;
    }

    /** Hours that hold from a day on, for good or as a pilot (试点). */
    record Set(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped ServiceHoursState of) implements ServiceHoursEvent {
        @Override
        public String type() {
            return "service-hours.set.v1";
        }
    }

    /** A pilot's hours stay (转正). */
    record MadePermanent(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped ServiceHoursState of) implements ServiceHoursEvent {
        @Override
        public String type() {
            return "service-hours.made-permanent.v1";
        }
    }

    /** A pilot ends early, or never begins: then it has no last day. */
    record Withdrawn(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped ServiceHoursState of) implements ServiceHoursEvent {
        @Override
        public String type() {
            return "service-hours.withdrawn.v1";
        }
    }
}
