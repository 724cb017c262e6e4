package org.huying.dispatch.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.huying.dispatch.routing.Routing;

/**
 * Opens a case for every concern that was heard and gives it to a unit, or has it looked at first where a policy says
 * so. Runs in the transaction that remembers the events; a concern that has its case already is left alone.
 */
@ApplicationScoped
public class FileCases {
    private final CaseFiles cases;
    private final PreChecks preChecks;
    private final Units units;
    private final Routing routing;
    private final CaseNews news;
    private final Clock clock;

    FileCases(CaseFiles cases, PreChecks preChecks, Units units, Routing routing, CaseNews news, Clock clock) {
        this.cases = cases;
        this.preChecks = preChecks;
        this.units = units;
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
        CaseFile opened = new CaseFile(concern.heardAt() == null ? concern.at(now) : concern);
        var needed = preChecks.neededBy(concern);
        List<CaseEvent> happened = needed.isPresent()
                ? List.of(opened.startPreCheck(needed.get().name(), units.desk(), now))
                : List.of(opened.file(now), opened.dispatch(routing.decide(opened.matter()), now));
        cases.persist(opened);
        happened.forEach(event -> news.tell(opened, event));
    }
}
