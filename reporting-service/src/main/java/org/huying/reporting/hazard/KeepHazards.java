package org.huying.reporting.hazard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huying.chassis.inbox.ReceivedEvent;
import org.huying.reporting.readmodel.ReadModel;

/** Keeps every state of every hazard point, a batch of events at a time. */
@ApplicationScoped
public class KeepHazards implements ReadModel {
    private final HazardStates states;

    KeepHazards(HazardStates states) {
        this.states = states;
    }

    @Override
    public String name() {
        return "hazards";
    }

    @Override
    public List<String> tables() {
        return List.of("hazard_state");
    }

    @Override
    public Set<String> topics() {
        return Set.of("huying.hazards");
    }

    @Override
    public void keep(List<ReceivedEvent> events) {
        List<HazardState> told =
                events.stream().map(HazardState::of).flatMap(Optional::stream).toList();
        if (!told.isEmpty()) states.add(told);
    }
}
