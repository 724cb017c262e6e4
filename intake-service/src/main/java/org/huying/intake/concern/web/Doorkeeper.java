package org.huying.intake.concern.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;
import org.huying.chassis.http.CallerLimit;
import org.huying.chassis.scope.AccessScope;
import org.huying.intake.abuse.AdmitCaller;
import org.huying.intake.abuse.Arrival;
import org.huying.intake.abuse.FlaggedRegistrations;
import org.huying.intake.concern.Urgency;

/** Stands before registration: who comes too often, unproven or restricted is told so; who is flagged is noted. */
@ApplicationScoped
class Doorkeeper {
    static final String ANSWER = "Challenge-Answer";

    private final CallerLimit limit;
    private final AdmitCaller admit;
    private final FlaggedRegistrations registrations;

    Doorkeeper(CallerLimit limit, AdmitCaller admit, FlaggedRegistrations registrations) {
        this.limit = limit;
        this.admit = admit;
        this.registrations = registrations;
    }

    /** Returns the flags that stand against the caller. */
    Collection<UUID> letIn(RegisterRequest request, String challengeAnswer, String idempotencyKey, AccessScope caller) {
        limit.count(caller);
        boolean isThreat = request.urgency() == Urgency.THREAT;
        return admit.handle(new Arrival(caller, request.phone(), isThreat, challengeAnswer, idempotencyKey));
    }

    void note(Collection<UUID> flags, String concernNumber) {
        registrations.note(flags, concernNumber);
    }
}
