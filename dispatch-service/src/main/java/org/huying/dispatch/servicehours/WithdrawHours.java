package org.huying.dispatch.servicehours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.huying.chassis.outbox.Outbox;

/** A pilot is ended before its last day, or does not begin. */
@ApplicationScoped
public class WithdrawHours {
    private final AllServiceHours hours;
    private final Outbox outbox;
    private final Clock clock;

    WithdrawHours(AllServiceHours hours, Outbox outbox, Clock clock) {
        this.hours = hours;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public ServiceHours handle(HoursCommand command, String reason) {
        ServiceHours pilot = hours.one(command.unit(), command.id());
        HoursDesk.mayAct(command.unit(), command.caller());
        command.expected().mustBe(pilot.sequence());
        outbox.add(pilot.withdraw(reason, command.caller(), clock.instant()));
        return pilot;
    }
}
