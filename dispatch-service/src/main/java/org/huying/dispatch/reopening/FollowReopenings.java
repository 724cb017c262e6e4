package org.huying.dispatch.reopening;

import jakarta.enterprise.context.ApplicationScoped;
import org.huying.chassis.outbox.Outbox;
import org.huying.dispatch.casefile.CaseEvent;
import org.huying.dispatch.casefile.CaseFile;
import org.huying.dispatch.casefile.CaseListener;

/** A case that is reopened, for whatever reason, answers every request that is still open. */
@ApplicationScoped
class FollowReopenings implements CaseListener {
    private static final String REOPENED = "case.reopened.v1";

    private final ReopeningRequests requests;
    private final Outbox outbox;

    FollowReopenings(ReopeningRequests requests, Outbox outbox) {
        this.requests = requests;
        this.outbox = outbox;
    }

    @Override
    public void on(CaseFile moved, CaseEvent event) {
        if (!event.type().equals(REOPENED)) return;
        for (ReopeningRequest open : requests.openOf(moved.id()))
            outbox.add(open.overtake(event.occurrence().time()));
    }
}
