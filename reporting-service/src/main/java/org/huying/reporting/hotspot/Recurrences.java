package org.huying.reporting.hotspot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.huying.chassis.scope.AccessScope;
import org.huying.reporting.scope.Selection;
import org.huying.reporting.summary.Window;
import org.huying.reporting.table.OneMoment;
import org.huying.reporting.town.TownTable;

/** Which of the collected concerns that the caller may see recur. Those they recur with may lie outside the window. */
@ApplicationScoped
public class Recurrences {
    /** What is counted from. */
    static final String TABLES =
            "ledger_line, ledger_state, ledger_merge, ledger_clock, ledger_exit, course_step, concern_place, tally";

    private final OneMoment moment;
    private final KeptRecurrences kept;
    private final CountedRecurrences counted;
    private final TownTable town;

    Recurrences(OneMoment moment, KeptRecurrences kept, CountedRecurrences counted, TownTable town) {
        this.moment = moment;
        this.kept = kept;
        this.counted = counted;
        this.town = town;
    }

    /** @param most how many spots are told, those with the most concerns first */
    @Transactional(TxType.REQUIRES_NEW)
    public HotSpots of(Window window, Selection selection, AccessScope caller, int most) {
        moment.begin(TABLES);
        town.communities().mustKnow(selection.community());
        return kept.of(window, selection, caller, most)
                .orElseGet(() -> counted.of(window, selection, caller))
                .in(window, most);
    }
}
