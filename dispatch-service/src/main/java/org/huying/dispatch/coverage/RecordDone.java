package org.huying.dispatch.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.huying.chassis.scope.AccessScope;
import org.huying.dispatch.matter.Matter;
import org.huying.dispatch.matter.MatterNumber;
import org.huying.dispatch.matter.Matters;
import org.huying.dispatch.matter.Recorder;

/** One item was done. Told once or often, at once or late: it counts once. */
@ApplicationScoped
public class RecordDone {
    private final Matters matters;
    private final CoverageTargets targets;
    private final CoverageBook book;

    RecordDone(Matters matters, CoverageTargets targets, CoverageBook book) {
        this.matters = matters;
        this.targets = targets;
        this.book = book;
    }

    @Transactional
    public CoverageItem handle(MatterNumber which, UUID target, UUID item, Done done, AccessScope caller) {
        Matter about = matters.recordable(which, caller);
        return book.enter(targets.locked(target, about), item, done, Recorder.of(caller));
    }
}
