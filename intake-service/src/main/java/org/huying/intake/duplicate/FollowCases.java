package org.huying.intake.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.huying.chassis.inbox.ReceivedEvent;
import org.huying.intake.progress.ProgressListener;

/** Proposals of a concern whose case came to nothing, for example because the reporter withdrew: overtaken. */
@ApplicationScoped
class FollowCases implements ProgressListener {
    private static final Set<String> COME_TO_NOTHING = Set.of("case.voided.v1", "case.declined.v1");

    private final MergeProposals proposals;
    private final GoingOn goingOn;

    FollowCases(MergeProposals proposals, GoingOn goingOn) {
        this.proposals = proposals;
        this.goingOn = goingOn;
    }

    /** The field of an event that is read here. */
    record Told(UUID concernId) {}

    @Override
    public void after(List<ReceivedEvent> events) {
        List<ReceivedEvent> ends = events.stream()
                .filter(event -> COME_TO_NOTHING.contains(event.type()))
                .toList();
        if (ends.isEmpty()) return;
        goingOn.hold(
                ends.stream().map(event -> event.data(Told.class).concernId()).toList());
        for (ReceivedEvent end : ends) overtake(end);
    }

    private void overtake(ReceivedEvent end) {
        UUID concern = end.data(Told.class).concernId();
        proposals.held(concern).stream()
                .filter(MergeProposal::isOpen)
                .forEach(proposal -> proposal.overtake(concern, Settlement.Cause.VOID, end.time()));
    }
}
