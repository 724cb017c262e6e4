package org.huying.intake.concern;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.huying.chassis.problem.HiddenFromCaller;
import org.huying.chassis.problem.NotAllowed;
import org.huying.chassis.problem.NotFound;
import org.huying.chassis.scope.AccessScope;
import org.huying.chassis.scope.Role;
import org.huying.intake.progress.Progress;

/**
 * Concerns for whoever acts as their reporter: with the tracking code, or signed in as the resident who registered them;
 * and for staff in whose scope they are, who act on the reporter's behalf. A unit that only handles one does not.
 */
@ApplicationScoped
public class OnReportersBehalf {
    private final Concerns concerns;
    private final Progress progress;

    OnReportersBehalf(Concerns concerns, Progress progress) {
        this.concerns = concerns;
        this.progress = progress;
    }

    /**
     * Held to the end of the transaction, and still on its way.
     *
     * @param trackingCode null when the caller sent none
     */
    public Concern held(String number, String trackingCode, AccessScope caller) {
        return held(List.of(number), trackingCode, caller).get(number);
    }

    /** The first is acted upon, the others are held beside it. */
    Map<String, Concern> held(List<String> numbers, String trackingCode, AccessScope caller) {
        Map<String, Concern> held = concerns.held(numbers);
        String number = numbers.get(0);
        Concern concern = Optional.ofNullable(held.get(number)).orElseThrow(() -> new NotFound("concern", number));
        mustBeOpenTo(caller, concern, trackingCode);
        return held;
    }

    /** One that was merged goes the way of the other. */
    public void mustGoOn(Concern concern) {
        UUID goesOnAs = concern.mergedInto().map(MergeDecision::survivorId).orElse(concern.id());
        if (concern.status().isAnEnd() || progress.hasEnded(goesOnAs)) throw new ConcernIsOver(concern.number());
    }

    private void mustBeOpenTo(AccessScope caller, Concern concern, String trackingCode) {
        boolean knowsCode = trackingCode != null && concern.hasTrackingCode(trackingCode);
        if (knowsCode || concern.wasRegisteredBy(caller) && caller.has(Role.RESIDENT)) return;
        if (caller.isAnonymous()) throw new NotFound("concern", concern.number());
        if (Disclosure.to(caller, concern, Optional.empty()).isPresent()) return;
        if (Disclosure.to(caller, concern, progress.ownerOf(concern.id())).isPresent())
            throw new NotAllowed(
                    "not-on-the-reporters-behalf",
                    "承办单位不能代诉求人操作",
                    "a unit that handles a concern does not act on its reporter's behalf");
        throw new HiddenFromCaller("concern", concern.number());
    }
}
