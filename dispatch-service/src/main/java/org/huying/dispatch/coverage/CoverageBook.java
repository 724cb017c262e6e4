package org.huying.dispatch.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.huying.chassis.consistency.ConsistencyToken;
import org.huying.chassis.outbox.Outbox;
import org.huying.dispatch.act.CaseTurn;
import org.huying.dispatch.act.FactTime;
import org.huying.dispatch.act.RecordedOtherwise;
import org.huying.dispatch.casefile.CaseEvent;
import org.huying.dispatch.matter.Matter;
import org.huying.dispatch.matter.Recorder;

/** Where targets and what was done are entered and told. */
@ApplicationScoped
class CoverageBook {
    private final CoverageTargets targets;
    private final CoverageItems items;
    private final CaseTurn turn;
    private final Outbox outbox;
    private final Clock clock;

    CoverageBook(CoverageTargets targets, CoverageItems items, CaseTurn turn, Outbox outbox, Clock clock) {
        this.targets = targets;
        this.items = items;
        this.turn = turn;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Again, for a request that had its effect before. */
    CoveredTarget setBefore(UUID id, Matter about) {
        CoverageTarget target = targets.one(id, about);
        toldBefore(target, target.sequence());
        return items.covered(target);
    }

    CoveredTarget set(CoverageTarget target, CoveragePlan plan) {
        outbox.add(target.set(plan, clock.instant()));
        targets.persist(target);
        return items.covered(target);
    }

    CoveredTarget changePlan(CoverageTarget target, int planned, String reason, Recorder by) {
        outbox.add(target.changePlan(planned, reason, by, clock.instant()));
        return items.covered(target);
    }

    CoverageItem enter(CoverageTarget target, UUID id, Done done, Recorder by) {
        turn.take(id);
        Optional<CoverageItem> before = items.findByIdOptional(id);
        if (before.isPresent()) {
            if (!before.get().says(target.id(), by.unit(), done)) throw new RecordedOtherwise(id);
            toldBefore(target, before.get().sequence());
            return before.get();
        }
        Instant now = clock.instant();
        FactTime.mustHaveBeen(done.at(), now, "/at");
        outbox.add(target.done(id, done.at(), by));
        CoverageItem item = new CoverageItem(id, target, done, by, now);
        items.persist(item);
        return item;
    }

    private void toldBefore(CoverageTarget target, long sequence) {
        outbox.toldBefore(new ConsistencyToken(CaseEvent.STREAM, target.id().toString(), sequence));
    }
}
