package org.huying.dispatch.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.huying.chassis.outbox.Outbox;

/** The unit says what it did (办结). */
@ApplicationScoped
public class ReportHandled {
    private final CaseFiles cases;
    private final Outbox outbox;
    private final Clock clock;

    ReportHandled(CaseFiles cases, Outbox outbox, Clock clock) {
        this.cases = cases;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public CaseFile handle(CaseCommand command, HandlingReport report) {
        CaseFile moved = cases.visible(command.number(), command.expected(), command.caller());
        outbox.add(moved.reportHandled(report, command.actor(), clock.instant()));
        return moved;
    }
}
