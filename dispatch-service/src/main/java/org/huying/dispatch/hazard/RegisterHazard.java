package org.huying.dispatch.hazard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.huying.chassis.consistency.ConsistencyToken;
import org.huying.chassis.outbox.Outbox;
import org.huying.chassis.scope.AccessScope;
import org.huying.dispatch.act.CaseInQuestion;
import org.huying.dispatch.act.CreatedOnce;
import org.huying.dispatch.act.RepeatableRequest;

/** A hazard point is entered in its community's ledger (登记), with a case or, from a sweep, without. */
@ApplicationScoped
public class RegisterHazard {
    private final Hazards hazards;
    private final WhereFound whereFound;
    private final CreatedOnce once;
    private final Outbox outbox;
    private final Clock clock;

    RegisterHazard(Hazards hazards, WhereFound whereFound, CreatedOnce once, Outbox outbox, Clock clock) {
        this.hazards = hazards;
        this.whereFound = whereFound;
        this.once = once;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public Hazard handle(Whereabouts where, Finding found, AccessScope caller, RepeatableRequest request) {
        CaseInQuestion about = whereFound.of(where, caller);
        Origin origin = Origin.of(about, hazards.nextSerial(about.communityCode()));
        Optional<String> before = once.before(request, caller, origin.number());
        if (before.isPresent()) return enteredBefore(before.get(), caller);
        Hazard entered = new Hazard(origin, found);
        outbox.add(entered.register(caller, clock.instant()));
        hazards.persist(entered);
        return entered;
    }

    /** Again, for a request that had its effect before. */
    private Hazard enteredBefore(String number, AccessScope caller) {
        Hazard entered = hazards.visible(number, caller);
        outbox.toldBefore(new ConsistencyToken(HazardEvent.STREAM, entered.id().toString(), entered.sequence()));
        return entered;
    }
}
