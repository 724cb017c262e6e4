package org.huying.intake.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The way of one concern, from its registration on. */
@ApplicationScoped
public class Progress {
    private final ProgressTable table;

    Progress(ProgressTable table) {
        this.table = table;
    }

    public List<ProgressStep> of(UUID concernId, Instant registeredAt) {
        List<ProgressStep> steps = new ArrayList<>();
        steps.add(new ProgressStep(concernId, 0, ProgressStatus.REGISTERED, registeredAt, null, null, null, null));
        steps.addAll(table.of(concernId));
        return steps;
    }

    /** Code of the unit that has the concern now, if it was dispatched. */
    public Optional<String> ownerOf(UUID concernId) {
        return table.of(concernId).stream()
                .map(ProgressStep::ownerCode)
                .filter(code -> code != null)
                .reduce((earlier, later) -> later);
    }
}
