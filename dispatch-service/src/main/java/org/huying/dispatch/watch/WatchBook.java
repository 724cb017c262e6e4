package org.huying.dispatch.watch;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.huying.chassis.consistency.ConsistencyToken;
import org.huying.chassis.outbox.Outbox;
import org.huying.dispatch.act.CaseInQuestion;
import org.huying.dispatch.casefile.CaseEvent;
import org.huying.dispatch.casefile.CaseFile;
import org.huying.dispatch.sighting.Sightings;

/** Where watches are opened and told. Whoever opens one has the turn of its place. */
@ApplicationScoped
class WatchBook {
    /** B for 回看, looking back. */
    private static final char KIND = 'B';

    private final Watches watches;
    private final Sightings sightings;
    private final Outbox outbox;
    private final Clock clock;
    private final int days;

    WatchBook(
            Watches watches,
            Sightings sightings,
            Outbox outbox,
            Clock clock,
            @ConfigProperty(name = "huying.watch.days", defaultValue = "30") int days) {
        this.watches = watches;
        this.sightings = sightings;
        this.outbox = outbox;
        this.clock = clock;
        this.days = days;
    }

    int days() {
        return days;
    }

    String nextNumber(CaseFile closed) {
        return CaseInQuestion.of(closed).number(KIND, watches.nextSerial(closed.id()));
    }

    /** What was seen since the closing and is recorded already is linked at once. */
    Watch open(CaseFile closed, String role) {
        Instant now = clock.instant();
        Watch watch = new Watch(nextNumber(closed), Closing.of(closed), days);
        outbox.add(watch.open(role, now));
        Period period = watch.period();
        sightings
                .seen(watch.placeKey(), watch.topic(), period.since(), period.until())
                .forEach(it -> watch.recur(Recurrence.of(it, now)).ifPresent(outbox::add));
        watches.persist(watch);
        return watch;
    }

    /** Again, for a request that had its effect before. */
    Watch openedBefore(String number) {
        Watch opened = watches.find("number", number).firstResult();
        outbox.toldBefore(new ConsistencyToken(CaseEvent.STREAM, opened.id().toString(), opened.sequence()));
        return opened;
    }
}
