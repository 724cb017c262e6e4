package org.huying.reporting.workstation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.huying.chassis.scope.AccessScope;
import org.huying.reporting.summary.Window;

/** What workstations were good for, as far as the caller may see. */
@ApplicationScoped
public class WorkstationSummaries {
    private final ToldOfWorkstations told;

    WorkstationSummaries(ToldOfWorkstations told) {
        this.told = told;
    }

    @Transactional
    public WorkstationSummary of(Window window, AccessScope caller) {
        return WorkstationSummary.of(
                window, told.known(window, caller), told.held(window, caller), told.collected(window, caller));
    }
}
