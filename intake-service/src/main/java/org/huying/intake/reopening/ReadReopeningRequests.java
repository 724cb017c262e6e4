package org.huying.intake.reopening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.huying.chassis.scope.AccessScope;
import org.huying.intake.concern.OwnConcerns;

/** Why reporters ask, to themselves and to those who may read the concern in full: desk, and secretary of the community. */
@ApplicationScoped
public class ReadReopeningRequests {
    private final OwnConcerns concerns;
    private final ReopeningRequests requests;

    ReadReopeningRequests(OwnConcerns concerns, ReopeningRequests requests) {
        this.concerns = concerns;
        this.requests = requests;
    }

    /** The first one first. */
    @Transactional
    public List<ReopeningRequest> handle(String number, String trackingCode, AccessScope caller) {
        return requests.of(concerns.inFull(number, trackingCode, caller).id());
    }
}
