package org.huying.dispatch.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.huying.chassis.scope.AccessScope;
import org.huying.dispatch.act.CreatedOnce;
import org.huying.dispatch.act.RepeatableRequest;
import org.huying.dispatch.matter.Matter;
import org.huying.dispatch.matter.MatterNumber;
import org.huying.dispatch.matter.Matters;
import org.huying.dispatch.matter.Recorder;

/** So many items are to be done. */
@ApplicationScoped
public class SetTarget {
    private final Matters matters;
    private final CreatedOnce once;
    private final CoverageBook book;

    SetTarget(Matters matters, CreatedOnce once, CoverageBook book) {
        this.matters = matters;
        this.once = once;
        this.book = book;
    }

    @Transactional
    public CoveredTarget handle(MatterNumber which, CoveragePlan plan, AccessScope caller, RepeatableRequest request) {
        Matter about = matters.recordable(which, caller);
        CoverageTarget target = new CoverageTarget(about, Recorder.of(caller));
        Optional<String> before = once.before(request, caller, target.id().toString());
        if (before.isPresent()) return book.setBefore(UUID.fromString(before.get()), about);
        return book.set(target, plan);
    }
}
