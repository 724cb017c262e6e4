package org.huying.dispatch.whistle;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.huying.chassis.consistency.ConsistencyToken;
import org.huying.chassis.outbox.Outbox;
import org.huying.chassis.scope.AccessScope;
import org.huying.dispatch.casefile.CaseEvent;

/** Where whistles are entered and told. */
@ApplicationScoped
class WhistleBook {
    private final Whistles whistles;
    private final Outbox outbox;
    private final Clock clock;

    WhistleBook(Whistles whistles, Outbox outbox, Clock clock) {
        this.whistles = whistles;
        this.outbox = outbox;
        this.clock = clock;
    }

    long nextSerial(UUID caseId) {
        return whistles.nextSerial(caseId);
    }

    /** Again, for a request that had its effect before. */
    Whistle enteredBefore(String number, AccessScope caller) {
        Whistle entered = whistles.visible(number, caller);
        outbox.toldBefore(new ConsistencyToken(CaseEvent.STREAM, entered.id().toString(), entered.sequence()));
        return entered;
    }

    Whistle enter(Whistle whistle, Need need, AccessScope caller) {
        outbox.add(whistle.sound(need, caller, clock.instant()));
        whistles.persist(whistle);
        return whistle;
    }
}
