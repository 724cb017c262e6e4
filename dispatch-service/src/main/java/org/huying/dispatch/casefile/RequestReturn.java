package org.huying.dispatch.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The lead asks to give the case back (申请退回); the second time the desk decides as arbiter. */
@ApplicationScoped
public class RequestReturn {
    private final CaseWork work;

    RequestReturn(CaseWork work) {
        this.work = work;
    }

    @Transactional
    public CaseFile handle(CaseCommand command, String reason) {
        return work.moved(command, (file, by, now) -> {
            Handover handover = new Handover(file);
            return file.returns().nextGoesToArbitration()
                    ? handover.requestArbitration(reason, by, now)
                    : handover.requestReturn(reason, by, now);
        });
    }
}
