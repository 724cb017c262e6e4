package org.huying.dispatch.whistle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.huying.chassis.outbox.Outbox;

/** A unit that came rates whoever called (双向评价). */
@ApplicationScoped
public class RateCaller {
    private final Whistles whistles;
    private final Outbox outbox;
    private final Clock clock;

    RateCaller(Whistles whistles, Outbox outbox, Clock clock) {
        this.whistles = whistles;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public Whistle handle(WhistleCommand command, Rating rating) {
        Whistle moved = whistles.visible(command);
        outbox.add(moved.rateCaller(rating, command.caller(), clock.instant()));
        return moved;
    }
}
