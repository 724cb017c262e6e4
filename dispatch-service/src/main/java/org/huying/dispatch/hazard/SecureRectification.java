package org.huying.dispatch.hazard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.huying.chassis.outbox.Outbox;
import org.huying.dispatch.act.AddressedUnit;
import org.huying.dispatch.act.AddressedUnits;

/** Responsibility, measures, funds, due date and interim control are secured (五落实), as far as they are. */
@ApplicationScoped
public class SecureRectification {
    private final Hazards hazards;
    private final AddressedUnits units;
    private final Outbox outbox;
    private final Clock clock;

    SecureRectification(Hazards hazards, AddressedUnits units, Outbox outbox, Clock clock) {
        this.hazards = hazards;
        this.units = units;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public Hazard handle(HazardCommand command, String unit, Measures measures) {
        Hazard moved = hazards.visible(command);
        AddressedUnit responsible = unit == null ? null : units.named(unit, "/responsibleUnit");
        outbox.add(moved.secure(responsible, measures, command.caller(), clock.instant()));
        return moved;
    }
}
