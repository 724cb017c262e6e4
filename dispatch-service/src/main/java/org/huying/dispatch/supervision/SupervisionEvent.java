package org.huying.dispatch.supervision;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.huying.chassis.event.DomainEvent;
import org.huying.chassis.event.Occurrence;
import org.huying.dispatch.casefile.CaseEvent;

/**
 * What can happen to a supervision. Topic {@code huying.cases}, key = supervision id, subject = its number. Texts are
 * screened, and left out where the case is confidential.
 */
public sealed interface SupervisionEvent extends DomainEvent {
    SupervisionReference of();

    @Override
    default String stream() {
        return CaseEvent.STREAM;
    }

    /** An organ supervises the case (督办, 挂牌督办). */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Issued(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped SupervisionReference of,
            String reason,
            String requirements,
            Instant dueAt)
            implements SupervisionEvent {
        @Override
        public String type() {
            return "supervision.issued.v1";
        }
    }

    /** An ordinary supervision became a listed one (升级为挂牌督办); the unit reports anew. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Escalated(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped SupervisionReference of,
            String reason,
            String requirements,
            Instant dueAt)
            implements SupervisionEvent {
        @Override
        public String type() {
            return "supervision.escalated.v1";
        }
    }

    /** The supervised unit reports back (反馈); what it says stays in dispatch. */
    record Reported(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped SupervisionReference of,
            boolean inTime) implements SupervisionEvent {
        @Override
        public String type() {
            return "supervision.reported.v1";
        }
    }

    /** The organ finds the requirements met (认定). */
    record Confirmed(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped SupervisionReference of) implements SupervisionEvent {
        @Override
        public String type() {
            return "supervision.confirmed.v1";
        }
    }

    /** The organ finds them not met: the unit has to report again. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Rejected(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped SupervisionReference of,
            String reason) implements SupervisionEvent {
        @Override
        public String type() {
            return "supervision.rejected.v1";
        }
    }

    /** The supervision is over (解除). */
    record Lifted(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped SupervisionReference of) implements SupervisionEvent {
        @Override
        public String type() {
            return "supervision.lifted.v1";
        }
    }
}
