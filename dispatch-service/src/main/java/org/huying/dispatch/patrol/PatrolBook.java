package org.huying.dispatch.patrol;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.huying.chassis.consistency.ConsistencyToken;
import org.huying.chassis.outbox.Outbox;
import org.huying.chassis.scope.AccessScope;
import org.huying.dispatch.act.RecordedOtherwise;
import org.huying.dispatch.casefile.CaseEvent;

/** Where patrols are entered and told. */
@ApplicationScoped
class PatrolBook {
    private final Patrols patrols;
    private final Outbox outbox;
    private final Clock clock;

    PatrolBook(Patrols patrols, Outbox outbox, Clock clock) {
        this.patrols = patrols;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Again, where the same was recorded before; refused where the id stands for something else. */
    Optional<Patrol> recordedBefore(UUID id, Beat beat, AccessScope caller) {
        Optional<Patrol> before = patrols.findByIdOptional(id);
        before.ifPresent(it -> {
            if (!it.says(beat, caller)) throw new RecordedOtherwise(id);
            outbox.toldBefore(new ConsistencyToken(CaseEvent.STREAM, id.toString(), Patrol.SEQUENCE));
        });
        return before;
    }

    Patrol enter(Patrol patrol) {
        Instant now = clock.instant();
        patrol.beat().mustHaveBeen(now);
        outbox.add(patrol.record(now));
        patrols.persist(patrol);
        return patrol;
    }
}
