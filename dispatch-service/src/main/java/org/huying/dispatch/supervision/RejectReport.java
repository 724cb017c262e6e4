package org.huying.dispatch.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.huying.chassis.outbox.Outbox;

/** The organ finds its requirements not met; the unit reports again. */
@ApplicationScoped
public class RejectReport {
    private final Supervisions supervisions;
    private final Outbox outbox;
    private final Clock clock;

    RejectReport(Supervisions supervisions, Outbox outbox, Clock clock) {
        this.supervisions = supervisions;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public Supervision handle(SupervisionCommand command, String reason) {
        Supervision moved = supervisions.visible(command);
        outbox.add(moved.reject(reason, command.caller(), clock.instant()));
        return moved;
    }
}
