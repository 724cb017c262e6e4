package org.huying.dispatch.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** A co-handler says what it did. */
@ApplicationScoped
public class ReportCoHandled {
    private final CaseWork work;

    ReportCoHandled(CaseWork work) {
        this.work = work;
    }

    @Transactional
    public CaseFile handle(CaseCommand command, HandlingReport report) {
        return work.moved(command, (file, by, now) -> new CoHandling(file).report(report, by, now));
    }
}
