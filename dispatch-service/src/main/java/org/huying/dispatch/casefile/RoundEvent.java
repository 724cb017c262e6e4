package org.huying.dispatch.casefile;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.huying.chassis.event.Occurrence;
import org.huying.dispatch.routing.Owner;

/** What begins anew: 重办, 复发. */
public sealed interface RoundEvent extends CaseEvent {
    /** What reopened the case: the reporter's answers, or the desk with a reason. */
    enum Cause {
        FOLLOW_UP,
        BY_DESK
    }

    /** The case begins its next round under the same number (重办). */
    record Reopened(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped CaseReference of,
            int round,
            Owner owner,
            Cause cause,
            String reason)
            implements RoundEvent {
        @Override
        public String type() {
            return "case.reopened.v1";
        }
    }

    /** The matter was there before (复发), under an earlier number. */
    record RecurrenceLinked(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped CaseReference of,
            String recurrenceOf) implements RoundEvent {
        @Override
        public String type() {
            return "case.recurrence-linked.v1";
        }
    }
}
