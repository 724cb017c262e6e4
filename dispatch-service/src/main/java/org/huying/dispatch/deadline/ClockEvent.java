package org.huying.dispatch.deadline;

import org.huying.chassis.event.DomainEvent;
import org.huying.dispatch.casefile.CaseEvent;
import org.huying.dispatch.casefile.CaseReference;

/** What can happen to the clock of a case. Topic {@code huying.cases}, key = the clock's own id, not the case's. */
public sealed interface ClockEvent extends DomainEvent permits DeadlineEvent, ExemptionEvent {
    CaseReference of();

    /** Code of the unit that has the case. */
    String unit();

    @Override
    default String stream() {
        return CaseEvent.STREAM;
    }
}
