package org.huying.dispatch.hazard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.huying.chassis.outbox.Outbox;

/** A point that was struck off is there again. */
@ApplicationScoped
public class ReportRelapse {
    private final Hazards hazards;
    private final Outbox outbox;
    private final Clock clock;

    ReportRelapse(Hazards hazards, Outbox outbox, Clock clock) {
        this.hazards = hazards;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public Hazard handle(HazardCommand command, String reason) {
        Hazard moved = hazards.visible(command);
        outbox.add(moved.relapse(reason, command.caller(), clock.instant()));
        return moved;
    }
}
