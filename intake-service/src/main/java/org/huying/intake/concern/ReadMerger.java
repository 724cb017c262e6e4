package org.huying.intake.concern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.huying.chassis.scope.AccessScope;

/** What was decided about a concern and those like it, to those who decide it. */
@ApplicationScoped
public class ReadMerger {
    private final Mergers mergers;

    ReadMerger(Mergers mergers) {
        this.mergers = mergers;
    }

    @Transactional
    public Merger of(String number, AccessScope caller) {
        return mergers.of(mergers.one(number, caller));
    }
}
