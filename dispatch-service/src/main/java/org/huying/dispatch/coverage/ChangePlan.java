package org.huying.dispatch.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.huying.chassis.http.EntityVersion;
import org.huying.chassis.scope.AccessScope;
import org.huying.dispatch.matter.Matter;
import org.huying.dispatch.matter.MatterNumber;
import org.huying.dispatch.matter.Matters;
import org.huying.dispatch.matter.Recorder;

/** More or fewer are planned than before, for a reason. */
@ApplicationScoped
public class ChangePlan {
    private final Matters matters;
    private final CoverageTargets targets;
    private final CoverageBook book;

    ChangePlan(Matters matters, CoverageTargets targets, CoverageBook book) {
        this.matters = matters;
        this.targets = targets;
        this.book = book;
    }

    @Transactional
    public CoveredTarget handle(
            MatterNumber which, UUID id, EntityVersion expected, int planned, String reason, AccessScope caller) {
        Matter about = matters.recordable(which, caller);
        CoverageTarget target = targets.locked(id, about);
        expected.mustBe(target.sequence());
        return book.changePlan(target, planned, reason, Recorder.of(caller));
    }
}
