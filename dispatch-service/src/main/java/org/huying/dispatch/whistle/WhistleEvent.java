package org.huying.dispatch.whistle;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.huying.chassis.event.DomainEvent;
import org.huying.chassis.event.Occurrence;
import org.huying.dispatch.casefile.CaseEvent;

/** What can happen to a whistle. Topic {@code huying.cases}, key = whistle id, subject = its number. */
public sealed interface WhistleEvent extends DomainEvent {
    WhistleReference of();

    @Override
    default String stream() {
        return CaseEvent.STREAM;
    }

    /** Units are called to a case (吹哨); the need is screened, and left out where the case is confidential. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Sounded(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped WhistleReference of,
            List<String> units,
            String need,
            Instant reportInBy)
            implements WhistleEvent {
        @Override
        public String type() {
            return "whistle.sounded.v1";
        }
    }

    /** A called unit reports in (报到). */
    record ReportedIn(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped WhistleReference of,
            String unit,
            boolean inTime) implements WhistleEvent {
        @Override
        public String type() {
            return "whistle.reported-in.v1";
        }
    }

    /** A called unit did not report in by the deadline; happened when the deadline passed. */
    record Missed(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped WhistleReference of,
            String unit,
            Instant reportInBy) implements WhistleEvent {
        @Override
        public String type() {
            return "whistle.missed.v1";
        }
    }

    /** A unit that came says what it did; its words stay in dispatch. */
    record ResultGiven(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped WhistleReference of,
            String unit) implements WhistleEvent {
        @Override
        public String type() {
            return "whistle.result-given.v1";
        }
    }

    /** One side rates the other (双向评价), 1 to 5; its words stay in dispatch. */
    record Evaluated(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped WhistleReference of,
            EvaluationSide by,
            String unit,
            int score)
            implements WhistleEvent {
        @Override
        public String type() {
            return "whistle.evaluated.v1";
        }
    }

    /** The whistle is over. */
    record Closed(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped WhistleReference of) implements WhistleEvent {
        @Override
        public String type() {
            return "whistle.closed.v1";
        }
    }
}
