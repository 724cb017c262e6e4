package org.huying.dispatch.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** The verifier finds it not done: the unit has it again. */
@ApplicationScoped
public class RejectHandling {
    private final CaseFiles cases;
    private final CaseNews news;
    private final Clock clock;

    RejectHandling(CaseFiles cases, CaseNews news, Clock clock) {
        this.cases = cases;
        this.news = news;
        this.clock = clock;
    }

    @Transactional
    public CaseFile handle(CaseCommand command) {
        CaseFile moved = cases.visible(command.number(), command.expected(), command.caller());
        news.tell(moved, moved.rejectHandling(command.actor(), clock.instant()));
        return moved;
    }
}
