package org.huying.intake.workstation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** A workstation that was closed is there again (恢复), with the keeper and hours it had. */
@ApplicationScoped
public class ReopenWorkstation {
    private final Workstations workstations;
    private final WorkstationBook book;
    private final Clock clock;

    ReopenWorkstation(Workstations workstations, WorkstationBook book, Clock clock) {
        this.workstations = workstations;
        this.book = book;
        this.clock = clock;
    }

    @Transactional
    public Workstation handle(WorkstationCommand command) {
        Workstation workstation = workstations.held(command);
        book.tell(workstation.reopen(command.caller(), clock.instant()));
        return workstation;
    }
}
