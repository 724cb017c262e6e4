package org.huying.dispatch.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The desk decides as arbiter who has the case for good (仲裁). */
@ApplicationScoped
public class Arbitrate {
    private final CaseWork work;
    private final Units units;

    Arbitrate(CaseWork work, Units units) {
        this.work = work;
        this.units = units;
    }

    @Transactional
    public CaseFile handle(CaseCommand command, String unit, String reason) {
        var receiver = units.named(unit);
        return work.moved(command, (file, by, now) -> new Handover(file).arbitrate(receiver, reason, by, now));
    }
}
