package org.huying.dispatch.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** One more unit helps with the case (加派). */
@ApplicationScoped
public class AddCoHandler {
    private final CaseWork work;
    private final Units units;

    AddCoHandler(CaseWork work, Units units) {
        this.work = work;
        this.units = units;
    }

    @Transactional
    public CaseFile handle(CaseCommand command, String unit, String reason) {
        var newcomer = units.named(unit);
        return work.moved(command, (file, by, now) -> new CoHandling(file).add(newcomer, reason, by, now));
    }
}
