package org.huying.dispatch.deadline;

import org.huying.chassis.event.DomainEvent;

/** What can happen to the clock of a case. Topic {@code huying.cases}, key = the clock's own id, not the case's. */
public sealed interface ClockEvent extends DomainEvent permits DeadlineEvent, ExemptionEvent {
    @Override
    default String stream() {
        return "huying.cases";
    }
}
