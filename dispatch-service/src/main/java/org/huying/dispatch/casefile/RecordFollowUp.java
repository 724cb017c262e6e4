package org.huying.dispatch.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.huying.chassis.outbox.Outbox;

/** The centre asks the reporter (回访). */
@ApplicationScoped
public class RecordFollowUp {
    private final CaseFiles cases;
    private final Outbox outbox;
    private final Clock clock;

    RecordFollowUp(CaseFiles cases, Outbox outbox, Clock clock) {
        this.cases = cases;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public CaseFile handle(CaseCommand command, FollowUp answers) {
        CaseFile moved = cases.visible(command.number(), command.expected(), command.caller());
        outbox.add(moved.followUp(answers, command.actor(), clock.instant()));
        return moved;
    }
}
