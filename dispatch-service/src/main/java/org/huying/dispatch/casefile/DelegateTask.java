package org.huying.dispatch.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** A party group's leader names the worker who has the task within the group (转派). */
@ApplicationScoped
public class DelegateTask {
    private final CaseWork work;

    DelegateTask(CaseWork work) {
        this.work = work;
    }

    @Transactional
    public CaseFile handle(CaseCommand command, String worker) {
        return work.moved(command, (file, by, now) -> new Handover(file).delegate(worker, by, now));
    }
}
