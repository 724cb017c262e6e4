package org.huying.dispatch.watch;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.huying.chassis.outbox.Outbox;
import org.huying.dispatch.casefile.CaseFile;
import org.huying.dispatch.casefile.ClosedCases;
import org.huying.dispatch.sighting.PlaceKey;
import org.huying.dispatch.sighting.Sighting;
import org.huying.dispatch.sighting.SightingListener;

/**
 * Links what is seen to the closed cases that are watched there. A sighting that comes late, of before the closing, has
 * the case watched that would have been watched had it come in time, as long as those days are not over.
 */
@ApplicationScoped
class FollowSightings implements SightingListener {
    private final WatchBook book;
    private final Watches watches;
    private final ClosedCases cases;
    private final Outbox outbox;
    private final Clock clock;

    FollowSightings(WatchBook book, Watches watches, ClosedCases cases, Outbox outbox, Clock clock) {
        this.book = book;
        this.watches = watches;
        this.cases = cases;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public void on(Sighting recorded) {
        Instant now = clock.instant();
        String topic = recorded.observed().topic();
        Instant seenAt = recorded.observed().seenAt();
        watches.covering(recorded.placeKey(), topic, seenAt)
                .forEach(watch -> watch.recur(Recurrence.of(recorded, now)).ifPresent(outbox::add));
        Instant oldest = now.minus(Duration.ofDays(book.days()));
        String community = recorded.observed().place().communityCode();
        for (CaseFile closed : cases.closedAfter(community, topic, seenAt.isAfter(oldest) ? seenAt : oldest))
            if (isUnwatchedAt(recorded.placeKey(), closed)) book.open(closed, Watch.SYSTEM);
    }

    private boolean isUnwatchedAt(PlaceKey place, CaseFile closed) {
        return PlaceKey.of(closed.place()).equals(place) && !watches.isWatched(closed.id(), closed.round());
    }
}
