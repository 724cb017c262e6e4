package org.huying.dispatch.deadline;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.UUID;
import org.huying.chassis.event.Occurrence;
import org.huying.dispatch.casefile.CaseReference;

/** What is asked for and decided about a clock: extension (延期), deferral (挂账), exclusion (剔除). */
public sealed interface ExemptionEvent extends ClockEvent {
    /** The handler asks for more time (延期申请). */
    record ExtensionRequested(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped CaseReference of,
            String unit,
            UUID extensionId,
            LocalDate lastDay)
            implements ExemptionEvent {
        @Override
        public String type() {
            return "extension.requested.v1";
        }
    }

    /** The handler has more time (延期); {@code extensions} counts how often in this round. */
    record Extended(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped CaseReference of,
            String unit,
            int round,
            @JsonUnwrapped DeadlineEvent.Due due,
            UUID extensionId,
            int extensions)
            implements ExemptionEvent {
        @Override
        public String type() {
            return "extension.approved.v1";
        }
    }

    /** The handler has no more time than before. */
    record ExtensionRejected(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped CaseReference of,
            String unit,
            UUID extensionId) implements ExemptionEvent {
        @Override
        public String type() {
            return "extension.rejected.v1";
        }
    }

    /** The handler asks to put the case off (挂账申请). */
    record DeferralRequested(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped CaseReference of,
            String unit,
            UUID deferralId,
            LocalDate reviewDate)
            implements ExemptionEvent {
        @Override
        public String type() {
            return "deferral.requested.v1";
        }
    }

    /** The case is put off (挂账): out of the overdue stock, still in stock, back on its review date. */
    record Deferred(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped CaseReference of,
            String unit,
            UUID deferralId,
            LocalDate reviewDate)
            implements ExemptionEvent {
        @Override
        public String type() {
            return "deferral.approved.v1";
        }
    }

    /** The case is not put off. */
    record DeferralRejected(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped CaseReference of,
            String unit,
            UUID deferralId) implements ExemptionEvent {
        @Override
        public String type() {
            return "deferral.rejected.v1";
        }
    }

    /** Somebody asks to leave the case out of the rates (剔除申请). */
    record ExclusionRequested(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped CaseReference of,
            String unit,
            UUID exclusionId,
            Exclusion.Ground ground)
            implements ExemptionEvent {
        @Override
        public String type() {
            return "exclusion.requested.v1";
        }
    }

    /** The case leaves the denominators of the rates (剔除); it stays visible beside every rate. */
    record Excluded(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped CaseReference of,
            String unit,
            UUID exclusionId,
            Exclusion.Ground ground)
            implements ExemptionEvent {
        @Override
        public String type() {
            return "exclusion.approved.v1";
        }
    }

    /** The case stays in the rates. */
    record ExclusionRejected(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped CaseReference of,
            String unit,
            UUID exclusionId) implements ExemptionEvent {
        @Override
        public String type() {
            return "exclusion.rejected.v1";
        }
    }
}
