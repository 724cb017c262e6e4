package org.huying.dispatch.watch;

import jakarta.enterprise.context.ApplicationScoped;
import org.huying.dispatch.casefile.CaseFile;
import org.huying.dispatch.casefile.ClosedCases;

/** Which cases can be watched: those that are closed, each closing once. */
@ApplicationScoped
class Watchable {
    private final ClosedCases cases;
    private final Watches watches;

    Watchable(ClosedCases cases, Watches watches) {
        this.cases = cases;
        this.watches = watches;
    }

    void mustBe(CaseFile file) {
        if (!cases.isStillClosed(file)) throw NotWatchable.open(file);
        if (watches.isWatched(file.id(), file.round())) throw NotWatchable.already(file);
    }
}
