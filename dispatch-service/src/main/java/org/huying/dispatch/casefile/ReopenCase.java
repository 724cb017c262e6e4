package org.huying.dispatch.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The desk lets a case begin anew (重办). */
@ApplicationScoped
public class ReopenCase {
    private final CaseWork work;

    ReopenCase(CaseWork work) {
        this.work = work;
    }

    @Transactional
    public CaseFile handle(CaseCommand command, String reason) {
        return work.moved(command, (file, by, now) -> new Reopening(file).byDesk(reason, by, now));
    }
}
