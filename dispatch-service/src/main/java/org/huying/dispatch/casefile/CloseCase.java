package org.huying.dispatch.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.huying.chassis.outbox.Outbox;

/** The case is closed with its outcome (结案). */
@ApplicationScoped
public class CloseCase {
    private final CaseFiles cases;
    private final Outbox outbox;
    private final Clock clock;

    CloseCase(CaseFiles cases, Outbox outbox, Clock clock) {
        this.cases = cases;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public CaseFile handle(CaseCommand command, Outcome outcome) {
        CaseFile moved = cases.visible(command.number(), command.expected(), command.caller());
        outbox.add(moved.close(outcome, command.actor(), clock.instant()));
        return moved;
    }
}
