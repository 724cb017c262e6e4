package org.huying.dispatch.meeting;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.huying.chassis.event.DomainEvent;
import org.huying.chassis.event.Occurrence;

/** What can happen to a meeting. Topic {@code huying.meetings}, key = meeting id, subject = its number. No staff text. */
public sealed interface MeetingEvent extends DomainEvent {
    String STREAM = "huying.meetings";

    MeetingReference of();

    @Override
    default String stream() {
        return STREAM;
    }

    /** An item of the agenda; what it is called stays in dispatch. */
    record AgendaItem(int serial, String matter, List<String> cases) {
        static AgendaItem of(MeetingItem item) {
            return new AgendaItem(item.serial(), item.matter(), item.cases());
        }
    }

    /** How many people of a unit came. */
    record Present(String unit, int people) {}

    /** A meeting is called (召集). */
    record Planned(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped MeetingReference of,
            Instant from,
            List<String> units,
            List<AgendaItem> agenda)
            implements MeetingEvent {
        @Override
        public String type() {
            return "meeting.planned.v1";
        }
    }

    /** It took place (召开); {@code time} says when. Residents are counted together, absent where none were asked. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Held(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped MeetingReference of,
            List<Present> attendance,
            Integer residents)
            implements MeetingEvent {
        @Override
        public String type() {
            return "meeting.held.v1";
        }
    }

    /** A vote was counted (表决). */
    record VoteCounted(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped MeetingReference of,
            int agendaItem,
            int inFavour,
            int against,
            int abstained,
            int entitled,
            String policy,
            int ruleVersion,
            boolean passed)
            implements MeetingEvent {
        @Override
        public String type() {
            return "meeting.vote-counted.v1";
        }
    }

    /** Its minutes are written (纪要), or written anew. */
    record Minuted(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped MeetingReference of) implements MeetingEvent {
        @Override
        public String type() {
            return "meeting.minuted.v1";
        }
    }

    /** Its minutes are confirmed. */
    record Confirmed(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped MeetingReference of) implements MeetingEvent {
        @Override
        public String type() {
            return "meeting.confirmed.v1";
        }
    }

    /** It will not take place. */
    record Cancelled(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped MeetingReference of) implements MeetingEvent {
        @Override
        public String type() {
            return "meeting.cancelled.v1";
        }
    }
}
