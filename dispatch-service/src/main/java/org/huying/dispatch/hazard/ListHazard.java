package org.huying.dispatch.hazard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.huying.chassis.outbox.Outbox;
import org.huying.dispatch.hazard.listing.Listing;

/** An organ puts a major or overdue hazard on its list (挂牌督办). */
@ApplicationScoped
public class ListHazard {
    private final Hazards hazards;
    private final Outbox outbox;
    private final Clock clock;

    ListHazard(Hazards hazards, Outbox outbox, Clock clock) {
        this.hazards = hazards;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public Hazard handle(HazardCommand command, Listing listing) {
        Hazard moved = hazards.visible(command);
        outbox.add(moved.list(listing, command.caller(), clock.instant()));
        return moved;
    }
}
