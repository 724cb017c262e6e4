package org.huying.dispatch.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.huying.chassis.outbox.Outbox;

/** The unit takes its task on (签收). */
@ApplicationScoped
public class AcceptTask {
    private final CaseFiles cases;
    private final Outbox outbox;
    private final Clock clock;

    AcceptTask(CaseFiles cases, Outbox outbox, Clock clock) {
        this.cases = cases;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public CaseFile handle(CaseCommand command) {
        CaseFile moved = cases.visible(command.number(), command.expected(), command.caller());
        outbox.add(moved.accept(command.actor(), clock.instant()));
        return moved;
    }
}
