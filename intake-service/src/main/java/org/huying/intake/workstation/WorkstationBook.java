package org.huying.intake.workstation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import org.huying.chassis.outbox.Outbox;

/** Where changes of workstations are told: to the other services, and to what this replica keeps in memory. */
@ApplicationScoped
class WorkstationBook {
    private final Outbox outbox;
    private final Event<KnownWorkstations.Changed> changed;

    WorkstationBook(Outbox outbox, Event<KnownWorkstations.Changed> changed) {
        this.outbox = outbox;
        this.changed = changed;
    }

    void tell(WorkstationEvent event) {
        outbox.add(event);
        changed.fire(new KnownWorkstations.Changed());
    }

    /** The request had its effect before: its answer names the event of then. */
    void toldBefore(Workstation workstation) {
        outbox.toldBefore(workstation.token());
    }
}
