package org.huying.dispatch.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** The case is closed with its outcome (结案). */
@ApplicationScoped
public class CloseCase {
    private final CaseFiles cases;
    private final ClosingReferrals referrals;
    private final CaseNews news;
    private final Clock clock;

    CloseCase(CaseFiles cases, ClosingReferrals referrals, CaseNews news, Clock clock) {
        this.cases = cases;
        this.referrals = referrals;
        this.news = news;
        this.clock = clock;
    }

    @Transactional
    public CaseFile handle(CaseCommand command, Outcome outcome, ClosedBy way) {
        CaseFile moved = cases.visible(command.number(), command.expected(), command.caller());
        way.mustFit(outcome);
        if (way.isByReferral()) referrals.mustHaveOutcome(way.referralNumber(), moved.id());
        news.tell(moved, moved.close(outcome, way, null, command.actor(), clock.instant()));
        return moved;
    }
}
