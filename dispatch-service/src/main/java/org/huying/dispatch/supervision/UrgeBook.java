package org.huying.dispatch.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.huying.chassis.outbox.Outbox;
import org.huying.chassis.scope.AccessScope;

/** Where urges are entered and told: counted per case, and never two within the pause. */
@ApplicationScoped
class UrgeBook {
    private final Urges urges;
    private final UrgePause pause;
    private final Outbox outbox;
    private final Clock clock;

    UrgeBook(Urges urges, UrgePause pause, Outbox outbox, Clock clock) {
        this.urges = urges;
        this.pause = pause;
        this.outbox = outbox;
        this.clock = clock;
    }

    Optional<Urge> last(UUID caseId) {
        return urges.last(caseId);
    }

    /** Again, for a request that had its effect before. */
    Urge enteredBefore(String number) {
        Urge entered = urges.numbered(number);
        outbox.toldBefore(entered.token());
        return entered;
    }

    Urge enter(Urge urge, Optional<Urge> last, UrgeSide side, String words, AccessScope caller) {
        Instant now = clock.instant();
        last.ifPresent(before -> pause.mustBeOver(before.urgedAt(), now));
        outbox.add(urge.make(side, words, caller, now));
        urges.persist(urge);
        return urge;
    }
}
