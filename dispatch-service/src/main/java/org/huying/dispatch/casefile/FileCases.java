package org.huying.dispatch.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.huying.dispatch.routing.Matter;
import org.huying.dispatch.routing.Routing;

/**
 * Opens a case for every concern that was heard and gives it to a unit. Runs in the transaction that remembers the
 * events; a concern that has its case already is left alone.
 */
@ApplicationScoped
public class FileCases {
    private final CaseFiles cases;
    private final Routing routing;
    private final CaseNews news;
    private final Clock clock;

    FileCases(CaseFiles cases, Routing routing, CaseNews news, Clock clock) {
        this.cases = cases;
        this.routing = routing;
        this.news = news;
        this.clock = clock;
    }

    /** Those of the concerns that have a case already; asked once for a whole batch. */
    public Set<UUID> alreadyFiled(List<HeardConcern> concerns) {
        return cases.concernsWithCase(
                concerns.stream().map(HeardConcern::concernId).toList());
    }

    public void file(HeardConcern concern) {
        Instant now = clock.instant();
        CaseFile opened = new CaseFile(concern);
        var filed = opened.file(now);
        var dispatched = opened.dispatch(routing.decide(matter(concern)), now);
        cases.persist(opened);
        news.tell(opened, filed);
        news.tell(opened, dispatched);
    }

    private static Matter matter(HeardConcern concern) {
        CasePlace place = concern.place();
        return new Matter(concern.topic(), concern.nature(), place.communityCode(), place.gridCode());
    }
}
