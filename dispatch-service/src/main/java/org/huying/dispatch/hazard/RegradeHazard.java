package org.huying.dispatch.hazard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.huying.chassis.outbox.Outbox;

/** A hazard is found graver or less grave than it was thought (调整等级). */
@ApplicationScoped
public class RegradeHazard {
    private final Hazards hazards;
    private final Outbox outbox;
    private final Clock clock;

    RegradeHazard(Hazards hazards, Outbox outbox, Clock clock) {
        this.hazards = hazards;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public Hazard handle(HazardCommand command, Grade grade, String reason) {
        Hazard moved = hazards.visible(command);
        outbox.add(moved.regrade(grade, reason, command.caller(), clock.instant()));
        return moved;
    }
}
