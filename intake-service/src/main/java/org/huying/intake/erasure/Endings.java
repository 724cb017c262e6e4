package org.huying.intake.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.huying.intake.concern.Concern;
import org.huying.intake.concern.MergeDecision;
import org.huying.intake.progress.Progress;
import org.huying.intake.progress.ProgressStatus;
import org.huying.intake.progress.ProgressStep;

/** Whether anything is still to come of a concern. A merged one goes the way of the one it was merged into. */
@ApplicationScoped
class Endings {
    private static final Set<ProgressStatus> BEGINNINGS =
            EnumSet.of(ProgressStatus.REOPENED, ProgressStatus.UNMERGED, ProgressStatus.PRE_CHECK);

    private final Progress progress;

    Endings(Progress progress) {
        this.progress = progress;
    }

    /** The step that ended it; empty while it goes on. */
    Optional<ProgressStep> of(Concern concern) {
        UUID subject = concern.mergedInto().map(MergeDecision::survivorId).orElse(concern.id());
        return last(progress.of(subject, concern.registeredAt()));
    }

    static Optional<ProgressStep> last(List<ProgressStep> steps) {
        return steps.stream()
                .filter(step -> step.status().isAnEnd() || BEGINNINGS.contains(step.status()))
                .reduce((earlier, later) -> later)
                .filter(step -> step.status().isAnEnd());
    }
}
