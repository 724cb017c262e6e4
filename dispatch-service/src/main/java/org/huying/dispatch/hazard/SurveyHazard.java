package org.huying.dispatch.hazard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.huying.chassis.outbox.Outbox;

/** The partner unit that was asked says what it found (勘查). */
@ApplicationScoped
public class SurveyHazard {
    private final Hazards hazards;
    private final Outbox outbox;
    private final Clock clock;

    SurveyHazard(Hazards hazards, Outbox outbox, Clock clock) {
        this.hazards = hazards;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public Hazard handle(HazardCommand command, String finding) {
        Hazard moved = hazards.visible(command);
        outbox.add(moved.survey(finding, command.caller(), clock.instant()));
        return moved;
    }
}
