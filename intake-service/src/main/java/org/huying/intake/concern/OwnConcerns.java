package org.huying.intake.concern;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.huying.chassis.problem.HiddenFromCaller;
import org.huying.chassis.problem.NotFound;
import org.huying.chassis.scope.AccessScope;
import org.huying.chassis.scope.Role;
import org.huying.intake.progress.Progress;

/**
 * Concerns for whoever raised them: with the tracking code of the receipt, or signed in as the resident who registered
 * it. What they write afterwards is theirs to read, and those' who may read the concern in full.
 */
@ApplicationScoped
public class OwnConcerns {
    private final Concerns concerns;
    private final Progress progress;

    OwnConcerns(Concerns concerns, Progress progress) {
        this.concerns = concerns;
        this.progress = progress;
    }

    /** To write, in the transaction of the use case: held to its end, so that of two words the later knows of the first. */
    public Concern held(String number, String trackingCode, AccessScope caller) {
        Concern concern = concerns.held(List.of(number)).get(number);
        if (concern == null) throw new NotFound("concern", number);
        if (isRaisedBy(concern, trackingCode, caller)) return concern;
        if (Disclosure.to(caller, concern, progress.ownerOf(concern.id())).isPresent())
            throw new NotTheReporter(number);
        throw hidden(number, caller);
    }

    /** To read what the reporter wrote. */
    public Concern inFull(String number, String trackingCode, AccessScope caller) {
        Concern concern = concerns.numbered(number).orElseThrow(() -> new NotFound("concern", number));
        boolean full = Disclosure.to(caller, concern, progress.ownerOf(concern.id()))
                .filter(Disclosure.FULL::equals)
                .isPresent();
        if (full || isRaisedBy(concern, trackingCode, caller)) return concern;
        throw hidden(number, caller);
    }

    private static boolean isRaisedBy(Concern concern, String trackingCode, AccessScope caller) {
        if (trackingCode != null && concern.hasTrackingCode(trackingCode)) return true;
        return caller.has(Role.RESIDENT) && concern.wasRegisteredBy(caller);
    }

    private static NotFound hidden(String number, AccessScope caller) {
        return caller.isAnonymous() ? new NotFound("concern", number) : new HiddenFromCaller("concern", number);
    }
}
