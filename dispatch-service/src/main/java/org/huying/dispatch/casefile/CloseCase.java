package org.huying.dispatch.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** The case is closed with its outcome (结案). */
@ApplicationScoped
public class CloseCase {
    private final CaseFiles cases;
    private final CaseNews news;
    private final Clock clock;

    CloseCase(CaseFiles cases, CaseNews news, Clock clock) {
        this.cases = cases;
        this.news = news;
        this.clock = clock;
    }

    @Transactional
    public CaseFile handle(CaseCommand command, Outcome outcome) {
        CaseFile moved = cases.visible(command.number(), command.expected(), command.caller());
        news.tell(moved, moved.close(outcome, command.actor(), clock.instant()));
        return moved;
    }
}
