package org.huying.dispatch.resolution;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.huying.chassis.event.DomainEvent;
import org.huying.chassis.event.Occurrence;
import org.huying.dispatch.meeting.MeetingEvent;

/** What can happen to a resolution. Topic {@code huying.meetings}, key = resolution id, subject = its number. */
public sealed interface ResolutionEvent extends DomainEvent {
    ResolutionReference of();

    @Override
    default String stream() {
        return MeetingEvent.STREAM;
    }

    /** Something was resolved (决议) and is a unit's task; its words stay in dispatch. */
    record Issued(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped ResolutionReference of,
            int agendaItem,
            List<String> cases)
            implements ResolutionEvent {
        @Override
        public String type() {
            return "resolution.issued.v1";
        }
    }

    /** The unit has taken it on (签收). */
    record Accepted(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped ResolutionReference of) implements ResolutionEvent {
        @Override
        public String type() {
            return "resolution.accepted.v1";
        }
    }

    /** The unit reports that it is done (反馈). */
    record Reported(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped ResolutionReference of,
            boolean inTime) implements ResolutionEvent {
        @Override
        public String type() {
            return "resolution.reported.v1";
        }
    }

    /** The convener's side agrees that it is done (确认); in time says whether the report it confirms was. */
    record Confirmed(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped ResolutionReference of,
            boolean inTime) implements ResolutionEvent {
        @Override
        public String type() {
            return "resolution.confirmed.v1";
        }
    }

    /** The convener's side does not agree (退回). */
    record SentBack(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped ResolutionReference of) implements ResolutionEvent {
        @Override
        public String type() {
            return "resolution.sent-back.v1";
        }
    }

    /** It need not be done any more (撤销). */
    record Withdrawn(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped ResolutionReference of) implements ResolutionEvent {
        @Override
        public String type() {
            return "resolution.withdrawn.v1";
        }
    }

    /** Its day is over and it is not reported (逾期); told once. */
    record Overdue(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped ResolutionReference of) implements ResolutionEvent {
        @Override
        public String type() {
            return "resolution.overdue.v1";
        }
    }
}
