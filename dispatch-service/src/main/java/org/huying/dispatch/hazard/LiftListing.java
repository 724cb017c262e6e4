package org.huying.dispatch.hazard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.huying.chassis.outbox.Outbox;

/** The organ takes it off its list again (摘牌). */
@ApplicationScoped
public class LiftListing {
    private final Hazards hazards;
    private final Outbox outbox;
    private final Clock clock;

    LiftListing(Hazards hazards, Outbox outbox, Clock clock) {
        this.hazards = hazards;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public Hazard handle(HazardCommand command) {
        Hazard moved = hazards.visible(command);
        outbox.add(moved.liftListing(command.caller(), clock.instant()));
        return moved;
    }
}
