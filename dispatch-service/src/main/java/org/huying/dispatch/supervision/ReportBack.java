package org.huying.dispatch.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.huying.chassis.outbox.Outbox;

/** The supervised unit reports what it did (反馈). */
@ApplicationScoped
public class ReportBack {
    private final Supervisions supervisions;
    private final Outbox outbox;
    private final Clock clock;

    ReportBack(Supervisions supervisions, Outbox outbox, Clock clock) {
        this.supervisions = supervisions;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public Supervision handle(SupervisionCommand command, String report) {
        Supervision moved = supervisions.visible(command);
        outbox.add(moved.report(report, command.caller(), clock.instant()));
        return moved;
    }
}
