package org.huying.dispatch.casefile;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.huying.chassis.event.Occurrence;
import org.huying.dispatch.routing.Owner;

/** What can happen when a case is to leave its unit: 退回, 仲裁, 改派. No clock stops for any of it. */
public sealed interface HandoverEvent extends CaseEvent {
    /** What moved the case: the desk of its own accord, a return it approved, or its decision as arbiter. */
    enum Cause {
        BY_DESK,
        RETURN_APPROVED,
        ARBITRATION
    }

    /** The unit asks to give the case back (申请退回); {@code returns} counts the requests. */
    record ReturnRequested(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped CaseReference of,
            String unit,
            String reason,
            int returns) implements HandoverEvent {
        @Override
        public String type() {
            return "case.return-requested.v1";
        }
    }

    /** The unit asks once more: the desk decides as arbiter. */
    record ArbitrationRequested(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped CaseReference of,
            String unit,
            String reason,
            int returns) implements HandoverEvent {
        @Override
        public String type() {
            return "case.arbitration-requested.v1";
        }
    }

    /** The desk left the case with its unit. */
    record ReturnDeclined(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped CaseReference of,
            String unit,
            String reason) implements HandoverEvent {
        @Override
        public String type() {
            return "case.return-declined.v1";
        }
    }

    /** Another unit was given the case (改派). */
    record Reassigned(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped CaseReference of,
            Owner owner,
            String previousUnit,
            Cause cause,
            String reason)
            implements HandoverEvent {
        @Override
        public String type() {
            return "case.reassigned.v1";
        }
    }

    /** One of the unit's own people has it within the unit (转派); {@code worker} is a code, never a name. */
    record Delegated(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped CaseReference of,
            String unit,
            String worker) implements HandoverEvent {
        @Override
        public String type() {
            return "case.delegated.v1";
        }
    }
}
