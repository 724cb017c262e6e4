package org.huying.dispatch.pattern;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.huying.chassis.consistency.ConsistencyToken;
import org.huying.chassis.outbox.Outbox;
import org.huying.chassis.scope.AccessScope;
import org.huying.dispatch.casefile.CaseEvent;
import org.huying.dispatch.sighting.Sightings;

/** Where patterns are computed, entered and told. */
@ApplicationScoped
class PatternBook {
    private final Patterns patterns;
    private final Sightings sightings;
    private final Outbox outbox;
    private final Clock clock;

    PatternBook(Patterns patterns, Sightings sightings, Outbox outbox, Clock clock) {
        this.patterns = patterns;
        this.sightings = sightings;
        this.outbox = outbox;
        this.clock = clock;
    }

    long nextSerial(String communityCode) {
        return patterns.nextSerial(communityCode);
    }

    /** Again, for a request that had its effect before. */
    Pattern enteredBefore(String number, AccessScope caller) {
        Pattern entered = patterns.visible(number, caller);
        outbox.toldBefore(new ConsistencyToken(CaseEvent.STREAM, entered.id().toString(), Pattern.SEQUENCE));
        return entered;
    }

    Pattern enter(Pattern pattern, AccessScope caller) {
        Subject of = pattern.subject();
        var seen = sightings.seen(pattern.placeKey(), of.topic(), of.since(), of.until()).stream()
                .map(Glimpse::of)
                .toList();
        outbox.add(pattern.compute(Distribution.of(seen), caller, clock.instant()));
        patterns.persist(pattern);
        return pattern;
    }
}
