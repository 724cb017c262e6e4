package org.huying.reporting.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.huying.chassis.scope.AccessScope;
import org.huying.reporting.scope.VisibleLines;
import org.huying.reporting.town.Communities;

/** Summaries of what the caller may see. */
@ApplicationScoped
public class Summaries {
    private final Cells cells;
    private final Communities communities;
    private final Ranking ranking;

    Summaries(
            Cells cells,
            Communities communities,
            @ConfigProperty(name = "huying.reporting.ranked-from") long rankedFrom) {
        this.cells = cells;
        this.communities = communities;
        this.ranking = new Ranking(rankedFrom);
    }

    @Transactional
    public Summary of(Window window, AccessScope caller) {
        return Summary.of(
                window,
                cells.of(window, new VisibleLines(caller)),
                Town.of(communities.names(), caller),
                caller.seesAll() ? ranking : Ranking.NONE);
    }
}
