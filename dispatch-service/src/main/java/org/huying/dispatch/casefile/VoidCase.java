package org.huying.dispatch.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The desk declares a case void (作废). */
@ApplicationScoped
public class VoidCase {
    private final CaseWork work;

    VoidCase(CaseWork work) {
        this.work = work;
    }

    @Transactional
    public CaseFile handle(CaseCommand command, VoidReason code, String reason) {
        return work.moved(command, (file, by, now) -> new OtherEnds(file).makeVoid(code, reason, by, now));
    }
}
