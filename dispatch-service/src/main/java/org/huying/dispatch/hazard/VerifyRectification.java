package org.huying.dispatch.hazard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.huying.chassis.outbox.Outbox;

/** Somebody of another unit finds it done (验证). */
@ApplicationScoped
public class VerifyRectification {
    private final Hazards hazards;
    private final Outbox outbox;
    private final Clock clock;

    VerifyRectification(Hazards hazards, Outbox outbox, Clock clock) {
        this.hazards = hazards;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public Hazard handle(HazardCommand command) {
        Hazard moved = hazards.visible(command);
        outbox.add(moved.verify(command.caller(), clock.instant()));
        return moved;
    }
}
