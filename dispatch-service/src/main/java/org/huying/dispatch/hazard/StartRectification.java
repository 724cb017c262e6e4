package org.huying.dispatch.hazard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.huying.chassis.outbox.Outbox;

/** The rectification begins, once everything it needs is secured. */
@ApplicationScoped
public class StartRectification {
    private final Hazards hazards;
    private final Inspections inspections;
    private final Outbox outbox;
    private final Clock clock;

    StartRectification(Hazards hazards, Inspections inspections, Outbox outbox, Clock clock) {
        this.hazards = hazards;
        this.inspections = inspections;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public Hazard handle(HazardCommand command) {
        Hazard moved = hazards.visible(command);
        outbox.add(moved.startRectification(inspections.inThisRound(moved), command.caller(), clock.instant()));
        return moved;
    }
}
