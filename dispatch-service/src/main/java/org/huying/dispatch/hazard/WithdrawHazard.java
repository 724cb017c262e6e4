package org.huying.dispatch.hazard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.huying.chassis.outbox.Outbox;

/** A point that was entered by mistake leaves the counts. */
@ApplicationScoped
public class WithdrawHazard {
    private final Hazards hazards;
    private final Outbox outbox;
    private final Clock clock;

    WithdrawHazard(Hazards hazards, Outbox outbox, Clock clock) {
        this.hazards = hazards;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public Hazard handle(HazardCommand command, String reason) {
        Hazard moved = hazards.visible(command);
        outbox.add(moved.withdraw(reason, command.caller(), clock.instant()));
        return moved;
    }
}
