package org.huying.dispatch.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The desk closes the case although a co-handler is still at work, and says why. */
@ApplicationScoped
public class ForceClosure {
    private final CaseWork work;

    ForceClosure(CaseWork work) {
        this.work = work;
    }

    @Transactional
    public CaseFile handle(CaseCommand command, Outcome outcome, String reason) {
        return work.moved(command, (file, by, now) -> file.close(outcome, reason, by, now));
    }
}
