package org.huying.dispatch.hazard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.huying.chassis.outbox.Outbox;
import org.huying.dispatch.act.AddressedUnits;

/** A partner unit is asked to survey a hazard (勘查). */
@ApplicationScoped
public class RequestSurvey {
    private final Hazards hazards;
    private final AddressedUnits units;
    private final Outbox outbox;
    private final Clock clock;

    RequestSurvey(Hazards hazards, AddressedUnits units, Outbox outbox, Clock clock) {
        this.hazards = hazards;
        this.units = units;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public Hazard handle(HazardCommand command, String unit) {
        Hazard moved = hazards.visible(command);
        outbox.add(moved.requestSurvey(units.named(unit, "/unit"), command.caller(), clock.instant()));
        return moved;
    }
}
