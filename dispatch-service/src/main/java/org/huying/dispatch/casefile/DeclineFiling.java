package org.huying.dispatch.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The pre-check found nothing to file (不予立案). */
@ApplicationScoped
public class DeclineFiling {
    private final CaseWork work;

    DeclineFiling(CaseWork work) {
        this.work = work;
    }

    @Transactional
    public CaseFile handle(CaseCommand command, String reason) {
        return work.moved(command, (file, by, now) -> new OtherEnds(file).declineFiling(reason, by, now));
    }
}
