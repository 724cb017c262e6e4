package org.huying.dispatch.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The case goes to a body outside the subdistrict (移交). */
@ApplicationScoped
public class TransferOut {
    private final CaseWork work;

    TransferOut(CaseWork work) {
        this.work = work;
    }

    @Transactional
    public CaseFile handle(CaseCommand command, Referral to, String reason) {
        return work.moved(command, (file, by, now) -> new OtherEnds(file).transferOut(to, reason, by, now));
    }
}
