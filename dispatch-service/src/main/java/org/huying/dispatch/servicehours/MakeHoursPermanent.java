package org.huying.dispatch.servicehours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.huying.chassis.outbox.Outbox;

/** A pilot proved itself: its hours stay. */
@ApplicationScoped
public class MakeHoursPermanent {
    private final AllServiceHours hours;
    private final Outbox outbox;
    private final Clock clock;

    MakeHoursPermanent(AllServiceHours hours, Outbox outbox, Clock clock) {
        this.hours = hours;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public ServiceHours handle(HoursCommand command, String reason) {
        ServiceHours pilot = hours.one(command.unit(), command.id());
        HoursDesk.mayAct(command.unit(), command.caller());
        command.expected().mustBe(pilot.sequence());
        hours.takeTurn(command.unit());
        ServiceHoursMove.MAKE_PERMANENT.from(pilot.status());
        // What it takes the place of ends first: at no moment do two versions overlap.
        hours.of(command.unit()).makeRoomFor(pilot).ifPresent(ended -> hours.flush());
        outbox.add(pilot.makePermanent(reason, command.caller(), clock.instant()));
        return pilot;
    }
}
