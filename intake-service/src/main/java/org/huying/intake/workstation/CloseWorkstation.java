package org.huying.intake.workstation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** A workstation is given up (撤销); nothing more is collected there. */
@ApplicationScoped
public class CloseWorkstation {
    private final Workstations workstations;
    private final WorkstationBook book;
    private final Clock clock;

    CloseWorkstation(Workstations workstations, WorkstationBook book, Clock clock) {
        this.workstations = workstations;
        this.book = book;
        this.clock = clock;
    }

    @Transactional
    public Workstation handle(WorkstationCommand command, String reason) {
        Workstation workstation = workstations.held(command);
        book.tell(workstation.close(reason, command.caller(), clock.instant()));
        return workstation;
    }
}
