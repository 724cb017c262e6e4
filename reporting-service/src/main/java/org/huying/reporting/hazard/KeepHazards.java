package org.huying.reporting.hazard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.huying.chassis.inbox.ReceivedEvent;

/** Keeps every state of every hazard point, a batch of events at a time. */
@ApplicationScoped
public class KeepHazards {
    private final HazardStates states;

    KeepHazards(HazardStates states) {
        this.states = states;
    }

    public void keep(List<ReceivedEvent> events) {
        List<HazardState> told =
                events.stream().map(HazardState::of).flatMap(Optional::stream).toList();
        if (!told.isEmpty()) states.add(told);
    }
}
