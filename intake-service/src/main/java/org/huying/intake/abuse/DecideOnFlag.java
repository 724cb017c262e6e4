package org.huying.intake.abuse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.huying.chassis.audit.PrivilegedActs;
import org.huying.chassis.http.EntityVersion;
import org.huying.chassis.problem.NotFound;
import org.huying.chassis.scope.AccessScope;

/** Somebody at the desk decides about a flagged caller; each decision is on record. */
@ApplicationScoped
public class DecideOnFlag {
    private final FlaggedCallers flagged;
    private final Event<KnownFlags.Changed> changed;
    private final PrivilegedActs privileged;
    private final Clock clock;

    DecideOnFlag(FlaggedCallers flagged, Event<KnownFlags.Changed> changed, PrivilegedActs privileged, Clock clock) {
        this.flagged = flagged;
        this.changed = changed;
        this.privileged = privileged;
        this.clock = clock;
    }

    /** @param version the one it was decided upon */
    public record Decision(UUID flag, EntityVersion version, FlagReason reason, AccessScope by) {}

    @Transactional
    public FlaggedCaller restrict(Decision decision, Instant until) {
        return decide(decision, (flag, now) -> flag.restrict(until, decision.reason(), decision.by(), now));
    }

    @Transactional
    public FlaggedCaller lift(Decision decision) {
        return decide(decision, (flag, now) -> flag.lift(decision.reason(), decision.by(), now));
    }

    @Transactional
    public FlaggedCaller clear(Decision decision) {
        return decide(decision, (flag, now) -> flag.clear(decision.reason(), decision.by(), now));
    }

    private FlaggedCaller decide(Decision decision, BiConsumer<FlaggedCaller, Instant> move) {
        FlaggedCaller flag = flagged.findByIdOptional(decision.flag())
                .orElseThrow(
                        () -> new NotFound("flagged caller", decision.flag().toString()));
        decision.version().mustBe(flag.revision());
        move.accept(flag, clock.instant());
        privileged.record("decided for " + decision.reason());
        flagged.flush();
        changed.fire(new KnownFlags.Changed());
        return flag;
    }
}
