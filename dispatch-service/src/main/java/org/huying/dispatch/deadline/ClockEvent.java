package org.huying.dispatch.deadline;

import org.huying.chassis.event.DomainEvent;
import org.huying.dispatch.casefile.CaseEvent;

/** What can happen to the clock of a case. Topic {@code huying.cases}, key = the clock's own id, not the case's. */
public sealed interface ClockEvent extends DomainEvent permits DeadlineEvent, ExemptionEvent {
    @Override
    default String stream() {
        return CaseEvent.STREAM;
    }
}
