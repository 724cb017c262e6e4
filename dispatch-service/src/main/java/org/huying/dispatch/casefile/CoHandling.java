package org.huying.dispatch.casefile;

import java.time.Instant;
import org.huying.chassis.privacy.Screening;
import org.huying.dispatch.routing.Owner;

/** How others help with a case (加派、协办). The case stays where it is meanwhile. */
record CoHandling(CaseFile file) {
    CoHandlingEvent.Added add(Owner unit, String reason, Actor by, Instant now) {
        file.mustHave(CaseMove.ADD_CO_HANDLER);
        file.handlers().mustHaveRoomFor(unit, file.number());
        file.coHandleBy(unit, now);
        return new CoHandlingEvent.Added(file.next(now), file.reference(by), unit, Screening.mask(reason));
    }

    CoHandlingEvent.Accepted accept(Actor by, Instant now) {
        taskOf(by).accept(now);
        return new CoHandlingEvent.Accepted(file.next(now), file.reference(by), by.unit());
    }

    /** The co-handler's reply is the lead's to use: the public hears the lead alone. */
    CoHandlingEvent.Handled report(HandlingReport report, Actor by, Instant now) {
        taskOf(by).report(report, now);
        return new CoHandlingEvent.Handled(file.next(now), file.reference(by), by.unit());
    }

    private Task taskOf(Actor by) {
        return file.handlers().coHandledBy(by).orElseThrow(() -> new NotYourTask(file.number()));
    }
}
