package org.huying.dispatch.sighting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.huying.chassis.consistency.ConsistencyToken;
import org.huying.chassis.outbox.Outbox;
import org.huying.chassis.scope.AccessScope;
import org.huying.dispatch.act.RecordedOtherwise;
import org.huying.dispatch.casefile.CaseEvent;

/** Where sightings are entered and told. */
@ApplicationScoped
class SightingBook {
    private final Sightings sightings;
    private final PlaceTurn turn;
    private final Outbox outbox;
    private final Clock clock;
    private final Instance<SightingListener> listeners;

    SightingBook(
            Sightings sightings,
            PlaceTurn turn,
            Outbox outbox,
            Clock clock,
            @Any Instance<SightingListener> listeners) {
        this.sightings = sightings;
        this.turn = turn;
        this.outbox = outbox;
        this.clock = clock;
        this.listeners = listeners;
    }

    /** Again, where the same was recorded before; refused where the id stands for something else. */
    Optional<Sighting> recordedBefore(UUID id, Observation observed, AccessScope caller) {
        Optional<Sighting> before = sightings.findByIdOptional(id);
        before.ifPresent(it -> {
            if (!it.says(observed, caller)) throw new RecordedOtherwise(id);
            outbox.toldBefore(new ConsistencyToken(CaseEvent.STREAM, id.toString(), Sighting.SEQUENCE));
        });
        return before;
    }

    Sighting enter(Sighting sighting) {
        Instant now = clock.instant();
        sighting.observed().mustHaveBeen(now);
        turn.take(sighting.placeKey(), sighting.observed().topic());
        outbox.add(sighting.record(now));
        sightings.persist(sighting);
        listeners.forEach(listener -> listener.on(sighting));
        return sighting;
    }
}
