package org.huying.dispatch.casefile;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.huying.chassis.event.DomainEvent;
import org.huying.chassis.event.Occurrence;
import org.huying.dispatch.routing.Owner;

/** What can happen to a case. Topic {@code huying.cases}, key = case id, subject = the number people use. */
public sealed interface CaseEvent extends DomainEvent
        permits CaseEvent.PreCheckStarted,
                CaseEvent.Filed,
                CaseEvent.Dispatched,
                CaseEvent.Accepted,
                CaseEvent.FirstContact,
                CaseEvent.ProgressNoted,
                CaseEvent.Handled,
                CaseEvent.HandlingRejected,
                CaseEvent.Verified,
                CaseEvent.FollowedUp,
                CaseEvent.Closed,
                CoHandlingEvent,
                EndingEvent,
                HandoverEvent,
                MergingEvent,
                RoundEvent {
    /** The topic of cases and of all that hangs on one. */
    String STREAM = "huying.cases";

    CaseReference of();

    @Override
    default String stream() {
        return STREAM;
    }

    /** It is looked at on site before a case is filed (核实), by the policy named. */
    record PreCheckStarted(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped CaseReference of,
            Owner owner,
            String policy) implements CaseEvent {
        @Override
        public String type() {
            return "case.pre-check-started.v1";
        }
    }

    /** A case was opened for a concern (立案). */
    record Filed(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped CaseReference of,
            String topic,
            String nature) implements CaseEvent {
        @Override
        public String type() {
            return "case.filed.v1";
        }
    }

    /**
     * A unit was given the case (派遣), by the rule named and for the reason given.
     *
     * @param ruleSetVersion the version of the rules; absent in events of old, which were by version 1
     * @param coHandlers     units that help from the start (协办), absent where there are none
     */
    record Dispatched(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped CaseReference of,
            Owner owner,
            String rule,
            String reason,
            Integer ruleSetVersion,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Owner> coHandlers)
            implements CaseEvent {
        @Override
        public String type() {
            return "case.dispatched.v1";
        }
    }

    /** The unit took it on (签收). */
    record Accepted(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped CaseReference of,
            String unit) implements CaseEvent {
        @Override
        public String type() {
            return "case.accepted.v1";
        }
    }

    /** The unit spoke with the reporter or was on the spot (响应). */
    record FirstContact(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped CaseReference of,
            String unit,
            Instant contactedAt) implements CaseEvent {
        @Override
        public String type() {
            return "case.first-contact.v1";
        }
    }

    /** A unit says how far it has come with its task (进展); screened, and absent where the case is confidential. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ProgressNoted(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped CaseReference of,
            String unit,
            String note) implements CaseEvent {
        @Override
        public String type() {
            return "case.progress-noted.v1";
        }
    }

    /** The unit says it is done (办结); {@code publicReply} is screened, the internal note never leaves dispatch. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Handled(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped CaseReference of,
            String unit,
            String publicReply) implements CaseEvent {
        @Override
        public String type() {
            return "case.handled.v1";
        }
    }

    /** The verifier found it not done: the unit has it again. */
    record HandlingRejected(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped CaseReference of,
            String unit) implements CaseEvent {
        @Override
        public String type() {
            return "case.handling-rejected.v1";
        }
    }

    /** Somebody other than the handler found it done (核查); {@code forced} says why without a co-handler. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Verified(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped CaseReference of,
            String unit,
            String forced) implements CaseEvent {
        @Override
        public String type() {
            return "case.verified.v1";
        }
    }

    /** The centre asked the reporter (回访). */
    record FollowedUp(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped CaseReference of,
            Answer contacted,
            Answer solved,
            Answer satisfied)
            implements CaseEvent {
        @Override
        public String type() {
            return "case.followed-up.v1";
        }
    }

    /**
     * The case is closed (结案).
     *
     * @param forced         why it went on without a co-handler; absent where nothing was forced
     * @param via            by which way it came to its outcome; absent for the handler's own work
     * @param referralNumber of the referral that settled it; absent without one
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Closed(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped CaseReference of,
            Outcome outcome,
            String forced,
            ClosedBy.Way via,
            String referralNumber)
            implements CaseEvent {
        @Override
        public String type() {
            return "case.closed.v1";
        }
    }
}
