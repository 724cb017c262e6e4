package org.huying.dispatch.watch;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.huying.chassis.event.DomainEvent;
import org.huying.chassis.event.Occurrence;
import org.huying.dispatch.casefile.CaseEvent;

/** What can happen to a watch. Topic {@code huying.cases}, key = watch id, subject = its number. */
public sealed interface WatchEvent extends DomainEvent {
    @Override
    default String stream() {
        return CaseEvent.STREAM;
    }

    /** What the case did that broke its watch off. */
    enum Cause {
        REOPENED,
        VOIDED
    }

    /** A closed case is watched (回头看): what is seen there in [from, to) is its recurrence. */
    record Opened(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped WatchReference of,
            Instant from,
            Instant to) implements WatchEvent {
        @Override
        public String type() {
            return "watch.opened.v1";
        }
    }

    /**
     * The matter of the case was seen again (复发); happened when it was seen.
     *
     * @param recurrenceOf number of the closed case, as in {@code case.recurrence-linked.v1}
     * @param times        how often by now
     */
    record Recurred(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped WatchReference of,
            String recurrenceOf,
            UUID sightingId,
            Instant seenAt,
            int times)
            implements WatchEvent {
        @Override
        public String type() {
            return "watch.recurred.v1";
        }
    }

    /** Its days are over; what is recorded later of these days still counts, and is told as a recurrence. */
    record Ended(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped WatchReference of,
            WatchResult result,
            int times) implements WatchEvent {
        @Override
        public String type() {
            return "watch.ended.v1";
        }
    }

    /** The case goes on before the days are over. */
    record BrokenOff(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped WatchReference of,
            Cause cause,
            int times) implements WatchEvent {
        @Override
        public String type() {
            return "watch.broken-off.v1";
        }
    }
}
