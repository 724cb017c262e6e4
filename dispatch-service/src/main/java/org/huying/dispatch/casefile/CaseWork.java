package org.huying.dispatch.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;

/** What every command upon a case has in common: it is found as the caller last saw it, moved, and told of. */
@ApplicationScoped
class CaseWork {
    private final CaseFiles cases;
    private final CaseNews news;
    private final Clock clock;

    CaseWork(CaseFiles cases, CaseNews news, Clock clock) {
        this.cases = cases;
        this.news = news;
        this.clock = clock;
    }

    /** One move of a case, and the event it caused. */
    interface Move {
        CaseEvent of(CaseFile file, Actor by, Instant now);
    }

    /** Runs in the transaction of the use case. */
    CaseFile moved(CaseCommand command, Move... moves) {
        CaseFile file = cases.visible(command.number(), command.expected(), command.caller());
        for (Move move : moves) news.tell(file, move.of(file, command.actor(), clock.instant()));
        return file;
    }
}
