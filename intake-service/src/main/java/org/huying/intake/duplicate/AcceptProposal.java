package org.huying.intake.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.huying.chassis.http.EntityVersion;
import org.huying.chassis.problem.Invalid;
import org.huying.intake.concern.MergeCommand;
import org.huying.intake.concern.MergeConcern;

/** Somebody finds that the two are one: they are merged, and {@link FollowMergers} settles this and other proposals. */
@ApplicationScoped
public class AcceptProposal {
    private final MergeProposals proposals;
    private final Candidates candidates;
    private final MergeConcern merge;

    AcceptProposal(MergeProposals proposals, Candidates candidates, MergeConcern merge) {
        this.proposals = proposals;
        this.candidates = candidates;
        this.merge = merge;
    }

    /** @param into number of the one that goes on; null for the earlier */
    @Transactional
    public MergeProposal handle(ProposalCommand command, String into) {
        MergeProposal proposal = proposals.decidedBy(command.caller(), command.id());
        command.expected().mustBe(proposal.revision());
        proposal.mustBeOpen();
        String survivor = into == null ? proposal.earlierNumber() : into;
        if (!proposal.isOfNumber(survivor)) throw new Invalid("/into", "应为这两件诉求之一 · one of the two concerns");
        Candidate merged = one(proposal.mergedWhenInto(survivor));
        merge.handle(
                new MergeCommand(
                        merged.number(), new EntityVersion(merged.sequence()), command.reason(), command.caller()),
                survivor);
        return proposal;
    }

    private Candidate one(UUID id) {
        return candidates.of(List.of(id)).get(0);
    }
}
