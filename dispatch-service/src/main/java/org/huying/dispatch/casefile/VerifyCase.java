package org.huying.dispatch.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Somebody other than the handler finds it done (核查). */
@ApplicationScoped
public class VerifyCase {
    private final CaseFiles cases;
    private final CaseNews news;
    private final Clock clock;

    VerifyCase(CaseFiles cases, CaseNews news, Clock clock) {
        this.cases = cases;
        this.news = news;
        this.clock = clock;
    }

    @Transactional
    public CaseFile handle(CaseCommand command) {
        CaseFile moved = cases.visible(command.number(), command.expected(), command.caller());
        news.tell(moved, moved.verify(command.actor(), clock.instant()));
        return moved;
    }
}
