package org.huying.dispatch.referral;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.huying.chassis.event.DomainEvent;
import org.huying.chassis.event.Occurrence;
import org.huying.dispatch.casefile.CaseEvent;

/**
 * What can happen to a referral. Topic {@code huying.cases}, key = referral id, subject = its number. Codes and ids
 * alone: no word that anybody wrote is in any of them.
 */
public sealed interface ReferralEvent extends DomainEvent {
    ReferralReference of();

    @Override
    default String stream() {
        return CaseEvent.STREAM;
    }

    /** A matter is referred to a unit (移交); the case stays with its owner. */
    record Sent(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped ReferralReference of,
            ReferralReason reasonCode,
            List<String> basis,
            Instant acknowledgeBy)
            implements ReferralEvent {
        @Override
        public String type() {
            return "referral.sent.v1";
        }
    }

    /** The unit has it (接收). */
    record Acknowledged(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped ReferralReference of,
            boolean inTime) implements ReferralEvent {
        @Override
        public String type() {
            return "referral.acknowledged.v1";
        }
    }

    /** The unit did not answer in time; happened when the deadline passed. */
    record Overdue(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped ReferralReference of,
            Instant acknowledgeBy) implements ReferralEvent {
        @Override
        public String type() {
            return "referral.overdue.v1";
        }
    }

    /** The unit says what it found; its words stay in dispatch. */
    record OutcomeReported(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped ReferralReference of,
            ReferralOutcome outcome) implements ReferralEvent {
        @Override
        public String type() {
            return "referral.outcome-reported.v1";
        }
    }

    /** The unit does not take it; its words stay in dispatch. */
    record Declined(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped ReferralReference of) implements ReferralEvent {
        @Override
        public String type() {
            return "referral.declined.v1";
        }
    }

    /** Whoever sent it takes it back; why stays in dispatch. */
    record Withdrawn(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped ReferralReference of) implements ReferralEvent {
        @Override
        public String type() {
            return "referral.withdrawn.v1";
        }
    }
}
