package org.huying.dispatch.deadline;

import org.huying.chassis.event.Occurrence;
import org.huying.dispatch.casefile.CaseReference;

/** What a petition tells, once the clock of its case says where in its life that stands. */
interface PetitionEvent<E extends ClockEvent> {
    E of(Occurrence occurrence, CaseReference of, String unit);
}
