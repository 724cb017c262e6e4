package org.huying.dispatch.hazard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.huying.chassis.outbox.Outbox;

/** The rectifier says that it is done (整改完成), with photos before and after. */
@ApplicationScoped
public class CompleteRectification {
    private final Hazards hazards;
    private final PhotosOfHazard photos;
    private final Outbox outbox;
    private final Clock clock;

    CompleteRectification(Hazards hazards, PhotosOfHazard photos, Outbox outbox, Clock clock) {
        this.hazards = hazards;
        this.photos = photos;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public Hazard handle(HazardCommand command) {
        Hazard moved = hazards.visible(command);
        outbox.add(moved.completeRectification(photos.inThisRound(moved), command.caller(), clock.instant()));
        return moved;
    }
}
