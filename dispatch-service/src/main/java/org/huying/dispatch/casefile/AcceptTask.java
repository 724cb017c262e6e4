package org.huying.dispatch.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** The unit takes its task on (签收). */
@ApplicationScoped
public class AcceptTask {
    private final CaseFiles cases;
    private final CaseNews news;
    private final Clock clock;

    AcceptTask(CaseFiles cases, CaseNews news, Clock clock) {
        this.cases = cases;
        this.news = news;
        this.clock = clock;
    }

    @Transactional
    public CaseFile handle(CaseCommand command) {
        CaseFile moved = cases.visible(command.number(), command.expected(), command.caller());
        news.tell(moved, moved.accept(command.actor(), clock.instant()));
        return moved;
    }
}
