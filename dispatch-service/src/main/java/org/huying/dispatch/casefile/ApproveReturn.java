package org.huying.dispatch.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The desk gives the case to another unit because its own asked for it (同意退回). */
@ApplicationScoped
public class ApproveReturn {
    private final CaseWork work;
    private final Units units;

    ApproveReturn(CaseWork work, Units units) {
        this.work = work;
        this.units = units;
    }

    @Transactional
    public CaseFile handle(CaseCommand command, String unit, String reason) {
        var receiver = units.named(unit);
        return work.moved(command, (file, by, now) -> new Handover(file).approveReturn(receiver, reason, by, now));
    }
}
