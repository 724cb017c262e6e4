package org.huying.dispatch.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The desk finds the case done although a co-handler is still at work, and says why. */
@ApplicationScoped
public class ForceVerification {
    private final CaseWork work;

    ForceVerification(CaseWork work) {
        this.work = work;
    }

    @Transactional
    public CaseFile handle(CaseCommand command, String reason) {
        return work.moved(command, (file, by, now) -> file.verify(reason, by, now));
    }
}
