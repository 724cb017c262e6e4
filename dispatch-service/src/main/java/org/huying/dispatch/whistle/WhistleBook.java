package org.huying.dispatch.whistle;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.huying.chassis.outbox.Outbox;
import org.huying.chassis.scope.AccessScope;

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

    Whistle visible(String number, AccessScope caller) {
        return whistles.visible(number, caller);
    }

    Whistle enter(Whistle whistle, Need need, AccessScope caller) {
        outbox.add(whistle.sound(need, caller, clock.instant()));
        whistles.persist(whistle);
        return whistle;
    }
}
