package org.huying.dispatch.hazard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.huying.chassis.outbox.Outbox;

/** Somebody of another unit finds it not done: the work goes on. */
@ApplicationScoped
public class RejectRectification {
    private final Hazards hazards;
    private final Outbox outbox;
    private final Clock clock;

    RejectRectification(Hazards hazards, Outbox outbox, Clock clock) {
        this.hazards = hazards;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public Hazard handle(HazardCommand command, String reason) {
        Hazard moved = hazards.visible(command);
        outbox.add(moved.rejectRectification(reason, command.caller(), clock.instant()));
        return moved;
    }
}
