package org.huying.dispatch.delivery;

import java.util.UUID;
import org.huying.dispatch.subscription.Subscriber;

/** A lane with whom it leads to. One that is no longer served lives on until nothing of it is on its way. */
final class ServedLane {
    private final Lane lane;
    private Subscriber subscriber;
    private boolean served = true;
    private long changes;

    ServedLane(Subscriber subscriber, int concurrency, long changes) {
        this.subscriber = subscriber;
        this.lane = new Lane(concurrency);
        this.changes = changes;
    }

    Lane lane() {
        return lane;
    }

    Subscriber subscriber() {
        return subscriber;
    }

    UUID id() {
        return subscriber.id();
    }

    boolean isServed() {
        return served;
    }

    /** Looks at the table again where it was not served for a while, or a person changed something. */
    void serve(Subscriber now, long changesNow) {
        if (!served || changes != changesNow) lane.readAgain();
        subscriber = now;
        changes = changesNow;
        served = true;
    }

    void leave() {
        served = false;
    }
}
