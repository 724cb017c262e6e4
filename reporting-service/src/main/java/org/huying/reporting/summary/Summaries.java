package org.huying.reporting.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.huying.chassis.scope.AccessScope;
import org.huying.reporting.scope.VisibleLines;
import org.huying.reporting.town.TownTable;

/** Summaries of what the caller may see. */
@ApplicationScoped
public class Summaries {
    private final Cells cells;
    private final TownTable town;
    private final Ranking ranking;

    Summaries(Cells cells, TownTable town, @ConfigProperty(name = "huying.reporting.ranked-from") long rankedFrom) {
        this.cells = cells;
        this.town = town;
        this.ranking = new Ranking(rankedFrom);
    }

    @Transactional
    public Summary of(Window window, AccessScope caller) {
        return Summary.of(
                window,
                cells.of(window, new VisibleLines(caller)),
                Town.of(town.communities(), window.asOf(), caller),
                caller.seesAll() ? ranking : Ranking.NONE);
    }
}
