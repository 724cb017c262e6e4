package org.huying.intake.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huying.chassis.scope.AccessScope;
import org.huying.intake.concern.Concern;
import org.huying.intake.concern.ConcernEvent;
import org.huying.intake.concern.ConcernListener;

/** Proposals after somebody merged, declined or withdrew a concern, or undid a merger: in the same transaction. */
@ApplicationScoped
class FollowMergers implements ConcernListener {
    private final MergeProposals proposals;
    private final GoingOn goingOn;

    FollowMergers(MergeProposals proposals, GoingOn goingOn) {
        this.proposals = proposals;
        this.goingOn = goingOn;
    }

    @Override
    public void after(ConcernEvent event, AccessScope by) {
        if (event instanceof ConcernEvent.Merged merged) merged(merged, by);
        if (event instanceof ConcernEvent.Unmerged unmerged) unmerged(unmerged);
    }

    @Override
    public void ended(Concern concern, Instant at) {
        proposals.held(concern.id()).stream()
                .filter(MergeProposal::isOpen)
                .forEach(proposal -> proposal.overtake(concern.id(), Settlement.Cause.VOID, at));
    }

    /** The proposal of the two is accepted, whoever merged them; the merged one's others are overtaken. */
    private void merged(ConcernEvent.Merged told, AccessScope by) {
        Instant now = told.occurrence().time();
        for (MergeProposal proposal : proposals.held(told.concernId())) {
            if (!proposal.isOpen()) continue;
            if (proposal.isOf(told.concernId(), told.intoConcernId())) proposal.accept(told.concernId(), by, now);
            else proposal.overtake(told.concernId(), Settlement.Cause.MERGED, now);
        }
    }

    /** All that the merger settled is open again, except where the other concern goes on no more meanwhile. */
    private void unmerged(ConcernEvent.Unmerged told) {
        List<MergeProposal> settled = proposals.held(told.concernId()).stream()
                .filter(proposal -> proposal.wasSettledByMergerOf(told.concernId()))
                .toList();
        for (MergeProposal proposal : settled) {
            UUID other = proposal.other(told.concernId());
            proposal.reopen();
            Optional<Settlement.Cause> ended = goingOn.whyNot(other);
            ended.ifPresent(
                    cause -> proposal.overtake(other, cause, told.occurrence().time()));
        }
    }
}
