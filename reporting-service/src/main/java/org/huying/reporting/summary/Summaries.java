package org.huying.reporting.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.huying.chassis.scope.AccessScope;
import org.huying.reporting.scope.Selection;
import org.huying.reporting.town.TownNames;
import org.huying.reporting.town.TownTable;

/** Summaries of what the caller may see. */
@ApplicationScoped
public class Summaries {
    private final Tallies tallies;
    private final Cells cells;
    private final TownTable town;
    private final Ranking ranking;

    Summaries(
            Tallies tallies,
            Cells cells,
            TownTable town,
            @ConfigProperty(name = "huying.reporting.ranked-from") long rankedFrom) {
        this.tallies = tallies;
        this.cells = cells;
        this.town = town;
        this.ranking = new Ranking(rankedFrom);
    }

    public Summary of(Window window, AccessScope caller) {
        return of(window, Selection.ANY, caller);
    }

    @Transactional
    public Summary of(Window window, Selection selection, AccessScope caller) {
        TownNames communities = town.communities();
        communities.mustKnow(selection.community());
        return summary(
                window,
                selection,
                caller,
                communities,
                tallies.of(window, selection, caller).orElseGet(() -> lines(window, selection, caller)));
    }

    /** The same, counted from the lines alone: what the tallies are held against. */
    @Transactional
    Summary counted(Window window, Selection selection, AccessScope caller) {
        return summary(window, selection, caller, town.communities(), lines(window, selection, caller));
    }

    private Breakdown lines(Window window, Selection selection, AccessScope caller) {
        return Breakdown.of(cells.of(window, selection, caller));
    }

    private Summary summary(
            Window window, Selection selection, AccessScope caller, TownNames communities, Breakdown reports) {
        Town listed = Town.of(communities, window.asOf(), caller).narrowedTo(selection.community());
        boolean ranks = caller.seesAll() && selection.community() == null;
        return Summary.of(window, reports, listed, ranks ? ranking : Ranking.NONE);
    }
}
