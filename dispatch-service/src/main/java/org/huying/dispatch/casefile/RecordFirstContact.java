package org.huying.dispatch.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** The lead says when it first spoke with the reporter or was on the spot (响应). */
@ApplicationScoped
public class RecordFirstContact {
    private final CaseWork work;

    RecordFirstContact(CaseWork work) {
        this.work = work;
    }

    @Transactional
    public CaseFile handle(CaseCommand command, Instant contactedAt) {
        return work.moved(command, (file, by, now) -> file.recordFirstContact(contactedAt, by, now));
    }
}
