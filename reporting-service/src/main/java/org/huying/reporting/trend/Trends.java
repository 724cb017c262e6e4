package org.huying.reporting.trend;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.huying.chassis.scope.AccessScope;
import org.huying.reporting.scope.Selection;
import org.huying.reporting.summary.Window;
import org.huying.reporting.tally.KeptTallies;
import org.huying.reporting.town.TownTable;

/** Trends of what the caller may see. */
@ApplicationScoped
public class Trends {
    private final KeptTallies tallies;
    private final TrendLines lines;
    private final TownTable town;

    Trends(KeptTallies tallies, TrendLines lines, TownTable town) {
        this.tallies = tallies;
        this.lines = lines;
        this.town = town;
    }

    @Transactional
    public Trend of(Window window, Step step, Selection selection, AccessScope caller) {
        List<Instant> begins = step.points(window.from(), window.to());
        town.communities().mustKnow(selection.community());
        return Trend.of(
                window,
                step,
                begins,
                tallies.through(window, step == Step.MONTH, selection, caller)
                        .orElseGet(() -> lines.of(window, begins, selection, caller)));
    }

    /** The same, counted from the lines alone: what the tallies are held against. */
    @Transactional
    Trend counted(Window window, Step step, Selection selection, AccessScope caller) {
        List<Instant> begins = step.points(window.from(), window.to());
        return Trend.of(window, step, begins, lines.of(window, begins, selection, caller));
    }
}
