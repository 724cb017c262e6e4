package org.huying.dispatch.coverage;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.huying.chassis.event.DomainEvent;
import org.huying.chassis.event.Occurrence;
import org.huying.dispatch.casefile.CaseEvent;

/** What can happen to a coverage target. Topic {@code huying.cases}, key = target id, subject = the matter's number. */
public sealed interface CoverageEvent extends DomainEvent {
    @Override
    default String stream() {
        return CaseEvent.STREAM;
    }

    /** So many are to be done; what they are is screened, and left out where the matter is confidential. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TargetSet(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped CoverageReference of,
            String label) implements CoverageEvent {
        @Override
        public String type() {
            return "coverage.target-set.v1";
        }
    }

    /** More or fewer than planned before, for a reason. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PlanChanged(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped CoverageReference of,
            String reason) implements CoverageEvent {
        @Override
        public String type() {
            return "coverage.plan-changed.v1";
        }
    }

    /** One more was done; happened when it was, be it told much later. */
    record ItemDone(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped CoverageReference of,
            UUID itemId) implements CoverageEvent {
        @Override
        public String type() {
            return "coverage.item-done.v1";
        }
    }
}
