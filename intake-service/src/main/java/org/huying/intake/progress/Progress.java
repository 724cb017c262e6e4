package org.huying.intake.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The way of one concern, from its registration on. */
@ApplicationScoped
public class Progress {
    private static final Set<ProgressStatus> VOID = EnumSet.of(ProgressStatus.VOIDED, ProgressStatus.NOT_FILED);

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

    /**
     * The way of a concern that was merged: its own until then, and that of the one it was merged into from its filing
     * on, which is the way both go now.
     */
    public List<ProgressStep> merged(List<ProgressStep> own, UUID survivorId, Instant mergedAt) {
        UUID concernId = own.get(0).concernId();
        List<ProgressStep> steps = new ArrayList<>(
                own.stream().filter(step -> step.isBeforeMergerAt(mergedAt)).toList());
        steps.add(new ProgressStep(concernId, 0, ProgressStatus.MERGED, mergedAt, null, null, null, null));
        steps.addAll(table.of(survivorId));
        return steps;
    }

    /** Whether its case was made void or never filed: nobody will act on it. */
    public boolean isVoid(UUID concernId) {
        return table.of(concernId).stream().map(ProgressStep::status).anyMatch(VOID::contains);
    }

    /** Those of them of which that is so. */
    public Set<UUID> voidAmong(Collection<UUID> concerns) {
        return concerns.isEmpty() ? Set.of() : table.withStatus(concerns, VOID);
    }

    /** Code of the unit that has the concern now, if it was dispatched. */
    public Optional<String> ownerOf(UUID concernId) {
        return table.of(concernId).stream()
                .map(ProgressStep::ownerCode)
                .filter(code -> code != null)
                .reduce((earlier, later) -> later);
    }
}
