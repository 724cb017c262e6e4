package org.huying.intake.reopening;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.huying.chassis.event.MalformedEvent;
import org.huying.chassis.inbox.ReceivedEvent;
import org.huying.intake.progress.ProgressListener;
import org.huying.intake.progress.ReopeningStatus;

/** Learns from dispatch what was decided about the requests, so that their reporters can read it. */
@ApplicationScoped
class FollowDecisions implements ProgressListener {
    private static final Map<String, ReopeningStatus> DECISIONS = Map.of(
            "reopening-request.approved.v1", ReopeningStatus.APPROVED,
            "reopening-request.declined.v1", ReopeningStatus.DECLINED,
            "reopening-request.overtaken.v1", ReopeningStatus.OVERTAKEN);

    private final ReopeningRequests requests;

    FollowDecisions(ReopeningRequests requests) {
        this.requests = requests;
    }

    /** The fields of an event that are read here. */
    record Told(UUID requestId, String publicReason) {}

    @Override
    public void after(List<ReceivedEvent> events) {
        for (ReceivedEvent event : events) {
            ReopeningStatus how = DECISIONS.get(event.type());
            if (how == null) continue;
            Told told = event.data(Told.class);
            if (told.requestId() == null) throw new MalformedEvent(event.type() + " lacks the request's id", null);
            requests.findByIdOptional(told.requestId())
                    .ifPresent(request -> request.decided(how, told.publicReason(), event.time()));
        }
    }
}
