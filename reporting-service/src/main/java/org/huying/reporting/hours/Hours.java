package org.huying.reporting.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.huying.chassis.scope.AccessScope;
import org.huying.reporting.scope.Selection;
import org.huying.reporting.summary.Window;
import org.huying.reporting.town.TownTable;

/**
 * When in the week the collected concerns of a window came, as far as the caller may see them. By when they were heard it
 * is added up from tallies where these can say it; by when they were registered the lines are counted, always.
 */
@ApplicationScoped
public class Hours {
    private final HourTallies tallies;
    private final HourLines lines;
    private final TownTable town;

    Hours(HourTallies tallies, HourLines lines, TownTable town) {
        this.tallies = tallies;
        this.lines = lines;
        this.town = town;
    }

    @Transactional
    public HourPattern of(Window window, Basis basis, Selection selection, AccessScope caller) {
        town.communities().mustKnow(selection.community());
        return basis == Basis.HEARD ? heard(window, selection, caller) : counted(window, basis, selection, caller);
    }

    private HourPattern heard(Window window, Selection selection, AccessScope caller) {
        List<HourCell> cells =
                tallies.of(window, selection, caller).orElseGet(() -> lines.of(window, Basis.HEARD, selection, caller));
        return HourPattern.of(window, Basis.HEARD, cells);
    }

    /** The same, counted from the lines alone: what the tallies are held against. */
    @Transactional
    HourPattern counted(Window window, Basis basis, Selection selection, AccessScope caller) {
        return HourPattern.of(window, basis, lines.of(window, basis, selection, caller));
    }
}
