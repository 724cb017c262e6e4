package org.huying.dispatch.casefile;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.huying.chassis.event.Occurrence;

/** How a case can end other than by being closed. */
public sealed interface EndingEvent extends CaseEvent {
    /** A body outside the subdistrict has it now (移交). */
    record TransferredOut(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped CaseReference of,
            String receivingBody,
            String reference,
            String reason,
            Outcome outcome)
            implements EndingEvent {
        @Override
        public String type() {
            return "case.transferred.v1";
        }
    }

    /** The case is void (作废). */
    record Voided(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped CaseReference of,
            VoidReason reasonCode) implements EndingEvent {
        @Override
        public String type() {
            return "case.voided.v1";
        }
    }

    /** The pre-check found nothing to file (不予立案). */
    record Declined(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped CaseReference of,
            String reason) implements EndingEvent {
        @Override
        public String type() {
            return "case.declined.v1";
        }
    }
}
