package org.huying.dispatch.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** The centre asks the reporter (回访). */
@ApplicationScoped
public class RecordFollowUp {
    private final CaseFiles cases;
    private final CaseNews news;
    private final Clock clock;

    RecordFollowUp(CaseFiles cases, CaseNews news, Clock clock) {
        this.cases = cases;
        this.news = news;
        this.clock = clock;
    }

    @Transactional
    public CaseFile handle(CaseCommand command, FollowUp answers) {
        CaseFile moved = cases.visible(command.number(), command.expected(), command.caller());
        news.tell(moved, moved.followUp(answers, command.actor(), clock.instant()));
        Reopening reopening = new Reopening(moved);
        if (reopening.isDue()) news.tell(moved, reopening.afterFollowUp(command.actor(), clock.instant()));
        return moved;
    }
}
