package org.huying.dispatch.reopening;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.huying.chassis.event.MalformedEvent;
import org.huying.chassis.inbox.ReceivedEvent;
import org.huying.chassis.outbox.Outbox;
import org.huying.dispatch.act.CaseInQuestion;
import org.huying.dispatch.casefile.CaseFile;
import org.huying.dispatch.casefile.CaseStatus;
import org.huying.dispatch.casefile.ClosedCases;
import org.huying.dispatch.casefile.ConcernListener;

/**
 * Enters what reporters ask for. Where the case was reopened meanwhile, by the desk or for another reporter, the request
 * is answered at once: it has what it asks for.
 */
@ApplicationScoped
class HearReopenings implements ConcernListener {
    private static final String REQUESTED = "concern.reopening-requested.v1";

    private final ReopeningRequests requests;
    private final ClosedCases cases;
    private final Outbox outbox;
    private final Clock clock;

    HearReopenings(ReopeningRequests requests, ClosedCases cases, Outbox outbox, Clock clock) {
        this.requests = requests;
        this.cases = cases;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public void on(ReceivedEvent told) {
        if (!told.type().equals(REQUESTED)) return;
        AskedReopening asked = told.data(AskedReopening.class);
        if (!asked.isWhole()) throw new MalformedEvent(REQUESTED + " lacks an id, number or round", null);
        if (requests.findById(asked.requestId()) == null) enter(asked, told);
    }

    /** Nobody reopens the case while the request is entered: whoever does it afterwards finds the request. */
    private void enter(AskedReopening asked, ReceivedEvent told) {
        CaseFile file = cases.heldOf(asked.closedConcernId())
                .orElseThrow(() -> new MalformedEvent("no case was filed for the concern", null));
        ReopeningRequest request = new ReopeningRequest(asked, CaseInQuestion.of(file), told.time());
        boolean stillClosed = file.status() == CaseStatus.CLOSED && file.round() == asked.round();
        if (!stillClosed) outbox.add(request.overtake(clock.instant()));
        requests.persist(request);
    }
}
