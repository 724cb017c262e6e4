package org.huying.dispatch.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.huying.chassis.event.MalformedEvent;

/**
 * A case follows what becomes of its concern in intake. Runs in the transaction that remembers the event. A case that is
 * over ended as it ended: news that crossed its end changes nothing.
 */
@ApplicationScoped
public class FollowStanding {
    private final CaseFiles cases;
    private final CaseNews news;
    private final Clock clock;

    FollowStanding(CaseFiles cases, CaseNews news, Clock clock) {
        this.cases = cases;
        this.news = news;
        this.clock = clock;
    }

    /** One that others still want goes on as it is. */
    public void withdrawn(HeardStanding heard) {
        CaseFile file = caseOf(heard);
        if (!heard.caseGoesOn()) callOff(file, VoidReason.WITHDRAWN_BY_REPORTER, heard);
    }

    public void declined(HeardStanding heard) {
        callOff(caseOf(heard), VoidReason.NOT_TAKEN_ON, heard);
    }

    /**
     * Seen on the case, and on that with which it goes on if it was merged: whoever has that one has to read it. Where
     * that one is not known here yet, what it was merged with is read before anything else of it.
     */
    public void supplemented(HeardStanding heard, Instant at) {
        CaseFile file = caseOf(heard);
        file.supplemented(at);
        if (file.mergedInto() != null)
            cases.find("number", file.mergedInto()).firstResultOptional().ifPresent(other -> other.supplemented(at));
    }

    private void callOff(CaseFile file, VoidReason code, HeardStanding heard) {
        if (file.isOver()) return;
        Actor by = new Actor("", heard.actorRole());
        news.tell(file, new OtherEnds(file).callOff(code, by, clock.instant()));
    }

    /** The registration came before under the same key; without it the news is parked where somebody sees it. */
    private CaseFile caseOf(HeardStanding heard) {
        return cases.find("concernId", heard.concernId())
                .firstResultOptional()
                .orElseThrow(() -> new MalformedEvent("no case was filed for the concern", null));
    }
}
