package org.huying.dispatch.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** The unit says what it did (办结). */
@ApplicationScoped
public class ReportHandled {
    private final CaseFiles cases;
    private final CaseNews news;
    private final Clock clock;

    ReportHandled(CaseFiles cases, CaseNews news, Clock clock) {
        this.cases = cases;
        this.news = news;
        this.clock = clock;
    }

    @Transactional
    public CaseFile handle(CaseCommand command, HandlingReport report) {
        CaseFile moved = cases.visible(command.number(), command.expected(), command.caller());
        news.tell(moved, moved.reportHandled(report, command.actor(), clock.instant()));
        return moved;
    }
}
