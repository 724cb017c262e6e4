package org.huying.dispatch.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.huying.chassis.outbox.Outbox;

/** The organ finds its requirements met (认定). */
@ApplicationScoped
public class ConfirmReport {
    private final Supervisions supervisions;
    private final Outbox outbox;
    private final Clock clock;

    ConfirmReport(Supervisions supervisions, Outbox outbox, Clock clock) {
        this.supervisions = supervisions;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public Supervision handle(SupervisionCommand command) {
        Supervision moved = supervisions.visible(command);
        outbox.add(moved.confirm(command.caller(), clock.instant()));
        return moved;
    }
}
