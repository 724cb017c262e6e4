package org.huying.intake.workstation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Another grid party group of the community keeps a workstation from now on (移交). */
@ApplicationScoped
public class HandOverWorkstation {
    private final Workstations workstations;
    private final WorkstationGround ground;
    private final WorkstationBook book;
    private final Clock clock;

    HandOverWorkstation(Workstations workstations, WorkstationGround ground, WorkstationBook book, Clock clock) {
        this.workstations = workstations;
        this.ground = ground;
        this.book = book;
        this.clock = clock;
    }

    @Transactional
    public Workstation handle(WorkstationCommand command, String keeper) {
        Workstation workstation = workstations.held(command);
        ground.mustHaveGroup(keeper, workstation.communityCode());
        book.tell(workstation.handOver(keeper, command.caller(), clock.instant()));
        return workstation;
    }
}
