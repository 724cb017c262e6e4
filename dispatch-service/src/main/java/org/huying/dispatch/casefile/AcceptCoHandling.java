package org.huying.dispatch.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** A co-handler takes its task on. */
@ApplicationScoped
public class AcceptCoHandling {
    private final CaseWork work;

    AcceptCoHandling(CaseWork work) {
        this.work = work;
    }

    @Transactional
    public CaseFile handle(CaseCommand command) {
        return work.moved(command, (file, by, now) -> new CoHandling(file).accept(by, now));
    }
}
