package org.huying.dispatch.patrol;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.huying.chassis.scope.AccessScope;
import org.huying.dispatch.sighting.Sightings;

/** Patrols, to those who may see them, with what was seen in them. */
@ApplicationScoped
public class ReadPatrols {
    private final Patrols patrols;
    private final Sightings sightings;

    ReadPatrols(Patrols patrols, Sightings sightings) {
        this.patrols = patrols;
        this.sightings = sightings;
    }

    /** A patrol, and what was seen in it by now. */
    public record Read(Patrol patrol, PatrolTally tally) {}

    @Transactional
    public Read one(UUID id, AccessScope caller) {
        Patrol patrol = patrols.visible(id, caller);
        return new Read(patrol, PatrolTally.of(patrol.beat(), sightings.ofPatrol(id)));
    }
}
