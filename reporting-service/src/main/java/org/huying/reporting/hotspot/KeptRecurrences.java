package org.huying.reporting.hotspot;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.huying.chassis.scope.AccessScope;
import org.huying.reporting.scope.Selection;
import org.huying.reporting.summary.Window;
import org.huying.reporting.tally.KeptTallies;

/**
 * Tells what recurs from what was settled, and counts anew only what is not settled yet; exact where it answers: to those
 * who see whole communities, of whole places and topics, where nothing was recorded after {@code asOf}.
 */
@ApplicationScoped
class KeptRecurrences {
    private final UnsettledTable unsettled;
    private final KeptTallies tallies;
    private final SettledRecurrences settled;
    private final CountedRecurrences counted;

    KeptRecurrences(
            UnsettledTable unsettled, KeptTallies tallies, SettledRecurrences settled, CountedRecurrences counted) {
        this.unsettled = unsettled;
        this.tallies = tallies;
        this.settled = settled;
        this.counted = counted;
    }

    /** In a transaction to which everything is as of one moment. */
    Optional<Found> of(Window window, Selection selection, AccessScope caller, int most) {
        boolean splitsGroups = selection.grid() != null || selection.channel() != null || selection.nature() != null;
        if (splitsGroups) return Optional.empty();
        return tallies.collected(window, CountedRecurrences.around(window), selection, caller)
                .flatMap(collected -> unsettled
                        .few()
                        .map(moved -> Found.sum(List.of(
                                new Found(collected, 0, 0, 0, 0, List.of()),
                                settled.of(new SpotQuestion(window, selection, caller, most), moved),
                                caller.seesAll() ? Found.NOTHING : counted.elsewhere(window, selection, caller)))));
    }
}
