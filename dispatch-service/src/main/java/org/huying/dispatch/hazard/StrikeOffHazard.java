package org.huying.dispatch.hazard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.huying.chassis.outbox.Outbox;

/** The point is struck off the ledger (销号). */
@ApplicationScoped
public class StrikeOffHazard {
    private final Hazards hazards;
    private final Outbox outbox;
    private final Clock clock;

    StrikeOffHazard(Hazards hazards, Outbox outbox, Clock clock) {
        this.hazards = hazards;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public Hazard handle(HazardCommand command) {
        Hazard moved = hazards.visible(command);
        outbox.add(moved.strikeOff(command.caller(), clock.instant()));
        return moved;
    }
}
