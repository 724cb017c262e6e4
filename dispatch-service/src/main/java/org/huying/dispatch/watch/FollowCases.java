package org.huying.dispatch.watch;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.huying.chassis.outbox.Outbox;
import org.huying.dispatch.casefile.CaseEvent;
import org.huying.dispatch.casefile.CaseFile;
import org.huying.dispatch.casefile.CaseListener;
import org.huying.dispatch.sighting.PlaceKey;
import org.huying.dispatch.sighting.PlaceTurn;
import org.huying.dispatch.sighting.Sightings;

/** A case at whose place its matter was seen is watched from its closing on, and no longer when it goes on. */
@ApplicationScoped
class FollowCases implements CaseListener {
    private final WatchBook book;
    private final Watches watches;
    private final Sightings sightings;
    private final PlaceTurn turn;
    private final Outbox outbox;

    FollowCases(WatchBook book, Watches watches, Sightings sightings, PlaceTurn turn, Outbox outbox) {
        this.book = book;
        this.watches = watches;
        this.sightings = sightings;
        this.turn = turn;
        this.outbox = outbox;
    }

    @Override
    public void on(CaseFile moved, CaseEvent event) {
        Instant at = event.occurrence().time();
        switch (event.type()) {
            case "case.closed.v1" -> closed(moved, at);
            case "case.reopened.v1" -> goesOn(moved, WatchEvent.Cause.REOPENED, at);
            case "case.voided.v1" -> goesOn(moved, WatchEvent.Cause.VOIDED, at);
            default -> {}
        }
    }

    private void closed(CaseFile closed, Instant at) {
        PlaceKey place = PlaceKey.of(closed.place());
        turn.take(place, closed.topic());
        if (sightings.anySeenBefore(place, closed.topic(), at)) book.open(closed, Watch.SYSTEM);
    }

    /** One whose days were over before that has ended, although nobody has noticed yet. */
    private void goesOn(CaseFile reopened, WatchEvent.Cause cause, Instant at) {
        turn.take(PlaceKey.of(reopened.place()), reopened.topic());
        for (Watch watch : watches.openOf(reopened.id()))
            outbox.add(watch.isOver(at) ? watch.end(at) : watch.breakOff(cause, at));
    }
}
