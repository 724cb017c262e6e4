package org.huying.intake.concern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.huying.chassis.problem.HiddenFromCaller;
import org.huying.chassis.problem.NotFound;
import org.huying.chassis.scope.AccessScope;
import org.huying.chassis.scope.Role;
import org.huying.intake.progress.Progress;
import org.huying.intake.progress.ProgressStep;

/** Concerns, to whoever comes with the tracking code, has registered them, or may see them by their scope. */
@ApplicationScoped
public class ApproachConcern {
    private final Concerns concerns;
    private final Progress progress;
    private final ReadConcern read;

    ApproachConcern(Concerns concerns, Progress progress, ReadConcern read) {
        this.concerns = concerns;
        this.progress = progress;
        this.read = read;
    }

    /**
     * A concern and as what somebody comes to it.
     *
     * @param byReporter with the tracking code, or as the resident who registered it
     * @param isCovered  whether it lies in the caller's own grids or communities
     */
    public record Approach(Concern concern, Disclosure disclosure, boolean byReporter, boolean isCovered) {}

    @Transactional
    public Approach to(String number, String trackingCode, AccessScope caller) {
        Concern concern = concerns.numbered(number).orElseThrow(() -> new NotFound("concern", number));
        boolean knowsCode = trackingCode != null && concern.hasTrackingCode(trackingCode);
        boolean byReporter = knowsCode || caller.has(Role.RESIDENT) && concern.wasRegisteredBy(caller);
        Optional<Disclosure> disclosure = byReporter
                ? Optional.of(Disclosure.FULL)
                : Disclosure.to(caller, concern, progress.ownerOf(concern.id()));
        if (disclosure.isEmpty())
            throw caller.isAnonymous() ? new NotFound("concern", number) : new HiddenFromCaller("concern", number);
        Address at = concern.address();
        return new Approach(concern, disclosure.get(), byReporter, caller.covers(at.communityCode(), at.gridCode()));
    }

    /** Nobody else changes it until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Concern held(Concern approached) {
        return concerns.held(List.of(approached.number())).get(approached.number());
    }

    /** Whether it came to its end, also as part of the one it was merged into; a reopened one has not. */
    @Transactional
    public boolean isOver(Concern concern) {
        List<ProgressStep> steps = read.stepsOf(concern);
        return concern.status().isAnEnd()
                || steps.get(steps.size() - 1).status().isAnEnd();
    }
}
