package org.huying.dispatch.whistle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.huying.chassis.outbox.Outbox;

/** Whoever called rates a unit that came (双向评价). */
@ApplicationScoped
public class RateUnit {
    private final Whistles whistles;
    private final Outbox outbox;
    private final Clock clock;

    RateUnit(Whistles whistles, Outbox outbox, Clock clock) {
        this.whistles = whistles;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public Whistle handle(WhistleCommand command, String unitCode, Rating rating) {
        Whistle moved = whistles.visible(command);
        outbox.add(moved.rateUnit(unitCode, rating, command.caller(), clock.instant()));
        return moved;
    }
}
