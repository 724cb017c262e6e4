package org.huying.reporting.hazard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.huying.chassis.scope.AccessScope;
import org.huying.reporting.summary.Town;
import org.huying.reporting.summary.Window;
import org.huying.reporting.town.TownTable;

/** Summaries of the hazard points the caller may see. */
@ApplicationScoped
public class HazardSummaries {
    private final HazardLedger ledger;
    private final TownTable town;

    HazardSummaries(HazardLedger ledger, TownTable town) {
        this.ledger = ledger;
        this.town = town;
    }

    @Transactional
    public HazardSummary of(Window window, AccessScope caller) {
        return HazardSummary.of(
                window, ledger.found(window, caller), Town.of(town.communities(), window.asOf(), caller));
    }
}
