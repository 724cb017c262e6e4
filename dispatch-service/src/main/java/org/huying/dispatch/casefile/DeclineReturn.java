package org.huying.dispatch.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The desk leaves the case with its unit (不同意退回). */
@ApplicationScoped
public class DeclineReturn {
    private final CaseWork work;

    DeclineReturn(CaseWork work) {
        this.work = work;
    }

    @Transactional
    public CaseFile handle(CaseCommand command, String reason) {
        return work.moved(command, (file, by, now) -> new Handover(file).declineReturn(reason, by, now));
    }
}
