package org.huying.dispatch.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.huying.chassis.event.MalformedEvent;

/**
 * A case follows what intake decides about its concern. Runs in the transaction that remembers the event; what is so
 * already is left alone. Of the survivor only the number is kept: its case may not be known here yet.
 */
@ApplicationScoped
public class FollowMergers {
    private final CaseFiles cases;
    private final CaseNews news;
    private final Clock clock;

    FollowMergers(CaseFiles cases, CaseNews news, Clock clock) {
        this.cases = cases;
        this.news = news;
        this.clock = clock;
    }

    /** Of a case that is over only the link is kept: it ended as it ended. */
    public void merged(HeardMerger heard) {
        CaseFile file = caseOf(heard);
        if (heard.intoNumber().equals(file.mergedInto())) return;
        if (file.isOver()) file.goesOnWith(heard.intoNumber());
        else news.tell(file, new Merging(file).merge(heard.intoNumber(), by(heard), clock.instant()));
    }

    public void unmerged(HeardMerger heard) {
        CaseFile file = caseOf(heard);
        if (file.mergedInto() == null) return;
        if (file.status() == CaseStatus.MERGED) news.tell(file, backAgain(file, by(heard), clock.instant()));
        else file.goesOnWith(null);
    }

    private static CaseEvent backAgain(CaseFile file, Actor by, Instant now) {
        Merging merging = new Merging(file);
        return file.filedAt() == null ? merging.checkAgain(by, now) : merging.unmerge(by, now);
    }

    /** The registration came before under the same key; without it the news is parked where somebody sees it. */
    private CaseFile caseOf(HeardMerger heard) {
        return cases.find("concernId", heard.concernId())
                .firstResultOptional()
                .orElseThrow(() -> new MalformedEvent("no case was filed for the concern", null));
    }

    private static Actor by(HeardMerger heard) {
        return new Actor("", heard.actorRole());
    }
}
