package org.huying.dispatch.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.huying.chassis.outbox.Outbox;

/** The verifier finds it not done: the unit has it again. */
@ApplicationScoped
public class RejectHandling {
    private final CaseFiles cases;
    private final Outbox outbox;
    private final Clock clock;

    RejectHandling(CaseFiles cases, Outbox outbox, Clock clock) {
        this.cases = cases;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public CaseFile handle(CaseCommand command) {
        CaseFile moved = cases.visible(command.number(), command.expected(), command.caller());
        outbox.add(moved.rejectHandling(command.actor(), clock.instant()));
        return moved;
    }
}
