package org.huying.dispatch.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.huying.chassis.scope.AccessScope;
import org.huying.dispatch.casefile.ReadCases;

/** Watches, to those who may see their case. */
@ApplicationScoped
public class ReadWatches {
    private final Watches watches;
    private final ReadCases cases;

    ReadWatches(Watches watches, ReadCases cases) {
        this.watches = watches;
        this.cases = cases;
    }

    /** The latest first. */
    @Transactional
    public List<Watch> of(String caseNumber, AccessScope caller) {
        return watches.ofCase(cases.one(caseNumber, caller).id());
    }
}
