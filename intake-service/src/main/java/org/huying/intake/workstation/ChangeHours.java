package org.huying.intake.workstation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** A workstation opens at other hours from now on (调整开放时间). */
@ApplicationScoped
public class ChangeHours {
    private final Workstations workstations;
    private final WorkstationBook book;
    private final Clock clock;

    ChangeHours(Workstations workstations, WorkstationBook book, Clock clock) {
        this.workstations = workstations;
        this.book = book;
        this.clock = clock;
    }

    @Transactional
    public Workstation handle(WorkstationCommand command, OpeningHours hours) {
        Workstation workstation = workstations.held(command);
        book.tell(workstation.changeHours(hours, command.caller(), clock.instant()));
        return workstation;
    }
}
