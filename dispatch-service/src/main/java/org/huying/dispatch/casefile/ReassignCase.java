package org.huying.dispatch.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The desk gives the case to another unit of its own accord (改派). */
@ApplicationScoped
public class ReassignCase {
    private final CaseWork work;
    private final Units units;

    ReassignCase(CaseWork work, Units units) {
        this.work = work;
        this.units = units;
    }

    @Transactional
    public CaseFile handle(CaseCommand command, String unit, String reason) {
        var receiver = units.named(unit);
        return work.moved(command, (file, by, now) -> new Handover(file).reassign(receiver, reason, by, now));
    }
}
