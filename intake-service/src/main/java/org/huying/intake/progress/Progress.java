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
    private final ConcernSteps inIntake;

    Progress(ProgressTable table, ConcernSteps inIntake) {
        this.table = table;
        this.inIntake = inIntake;
    }

    /**
     * A concern takes a step in intake itself, in the running transaction.
     *
     * @param publicReply what its reporter reads beside it; null for nothing
     */
    public void take(UUID concernId, long concernSequence, ProgressStatus step, Instant at, String publicReply) {
        inIntake.add(concernId, concernSequence, step, at, publicReply);
    }

    public List<ProgressStep> of(UUID concernId, Instant registeredAt) {
        return Way.upToItsEnd(Way.together(ofCase(concernId, registeredAt), inIntake.of(concernId)));
    }

    /** The way of a praise: there is nothing to be done. */
    public List<ProgressStep> passedOn(UUID concernId, Instant registeredAt) {
        return List.of(
                ProgressStep.inIntake(concernId, ProgressStatus.REGISTERED, registeredAt, null),
                ProgressStep.inIntake(concernId, ProgressStatus.PASSED_ON, registeredAt, null));
    }

    /**
     * The way of a concern that was merged: its own until then, and that of the one it was merged into from its filing
     * on, which is the way both go now.
     */
    public List<ProgressStep> merged(UUID concernId, Instant registeredAt, UUID survivorId, Instant mergedAt) {
        List<ProgressStep> own = inIntake.of(concernId);
        List<ProgressStep> way = Way.together(
                ofCase(concernId, registeredAt).stream()
                        .filter(step -> step.isBeforeMergerAt(mergedAt))
                        .toList(),
                own.stream().filter(step -> step.isBefore(mergedAt)).toList());
        way.add(ProgressStep.inIntake(concernId, ProgressStatus.MERGED, mergedAt, null));
        way.addAll(Way.together(
                table.of(survivorId),
                own.stream().filter(step -> !step.isBefore(mergedAt)).toList()));
        return Way.upToItsEnd(way);
    }

    private List<ProgressStep> ofCase(UUID concernId, Instant registeredAt) {
        List<ProgressStep> steps = new ArrayList<>();
        steps.add(ProgressStep.inIntake(concernId, ProgressStatus.REGISTERED, registeredAt, null));
        steps.addAll(table.of(concernId));
        return steps;
    }

    /** Empty while the case of that concern is open, or over in another way. */
    public Optional<Closing> closingOf(UUID concernId) {
        return Closing.of(concernId, table.of(concernId));
    }

    /** Whether its case was made void or never filed: nobody will act on it. */
    public boolean isVoid(UUID concernId) {
        return table.of(concernId).stream().map(ProgressStep::status).anyMatch(VOID::contains);
    }

    /** Those of them of which that is so. */
    public Set<UUID> voidAmong(Collection<UUID> concerns) {
        return concerns.isEmpty() ? Set.of() : table.withStatus(concerns, VOID);
    }

    /** Whether a unit has accepted its case, whatever came then. */
    public boolean isAccepted(UUID concernId) {
        return table.of(concernId).stream().anyMatch(step -> step.status() == ProgressStatus.ACCEPTED);
    }

    /** Whether its case is closed, transferred, void or was not filed; one that was reopened is not. */
    public boolean hasEnded(UUID concernId) {
        return table.of(concernId).stream()
                .reduce((earlier, later) -> later)
                .filter(last -> last.status().isAnEnd())
                .isPresent();
    }

    /** Code of the unit that has the concern now, if it was dispatched. */
    public Optional<String> ownerOf(UUID concernId) {
        return table.of(concernId).stream()
                .map(ProgressStep::ownerCode)
                .filter(code -> code != null)
                .reduce((earlier, later) -> later);
    }
}
