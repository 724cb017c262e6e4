package org.huying.dispatch.deadline;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.huying.chassis.event.Occurrence;
import org.huying.dispatch.casefile.CaseReference;
import org.huying.dispatch.timelimit.Measure;

/** What happens to the deadlines of a case by dispatch and by the passing of time. */
public sealed interface DeadlineEvent extends ClockEvent {
    /** How it stands with one deadline. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Due(Measure measure, Instant dueAt, boolean provisional) {
        static Due of(CaseDeadline deadline) {
            return new Due(deadline.measure(), deadline.dueAt(), deadline.isProvisional());
        }
    }

    /** The clock was started at dispatch: one deadline for each measure. */
    record Started(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped CaseReference of,
            String unit,
            int round,
            List<Due> deadlines)
            implements DeadlineEvent {
        @Override
        public String type() {
            return "deadline.set.v1";
        }
    }

    /** A share of the time is left, a quarter unless configured otherwise. */
    record Near(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped CaseReference of,
            String unit,
            int round,
            @JsonUnwrapped Due due)
            implements DeadlineEvent {
        @Override
        public String type() {
            return "deadline.near.v1";
        }
    }

    /** The due moment passed and what had to happen did not. */
    record Missed(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped CaseReference of,
            String unit,
            int round,
            @JsonUnwrapped Due due)
            implements DeadlineEvent {
        @Override
        public String type() {
            return "deadline.missed.v1";
        }
    }

    /** It stays missed: whoever stands above the unit is to see to it. */
    record Escalated(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped CaseReference of,
            String unit,
            int round,
            @JsonUnwrapped Due due,
            EscalatedTo escalatedTo)
            implements DeadlineEvent {
        @Override
        public String type() {
            return "deadline.escalated.v1";
        }
    }

    /** A provisional deadline was counted again on a calendar that knows more. */
    record Recomputed(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped CaseReference of,
            String unit,
            int round,
            @JsonUnwrapped Due due)
            implements DeadlineEvent {
        @Override
        public String type() {
            return "deadline.recomputed.v1";
        }
    }

    /** A deferred case came back (挂账恢复): on its review date, or because it was handled before. */
    record Resumed(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped CaseReference of,
            String unit,
            int round,
            @JsonUnwrapped Due due,
            UUID deferralId)
            implements DeadlineEvent {
        @Override
        public String type() {
            return "deadline.resumed.v1";
        }
    }
}
