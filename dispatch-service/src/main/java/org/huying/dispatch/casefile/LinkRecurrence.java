package org.huying.dispatch.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The desk links a case to an earlier one about the same matter (复发). */
@ApplicationScoped
public class LinkRecurrence {
    private final CaseWork work;
    private final CaseFiles cases;

    LinkRecurrence(CaseWork work, CaseFiles cases) {
        this.work = work;
        this.cases = cases;
    }

    @Transactional
    public CaseFile handle(CaseCommand command, String earlierNumber) {
        CaseFile earlier = cases.visible(earlierNumber, command.caller());
        return work.moved(command, (file, by, now) -> new Reopening(file).recursFrom(earlier, by, now));
    }
}
