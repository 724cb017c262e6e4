package org.huying.intake.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Somebody finds that the two are not one: both go on, and are not proposed again. */
@ApplicationScoped
public class DismissProposal {
    private final MergeProposals proposals;
    private final Clock clock;

    DismissProposal(MergeProposals proposals, Clock clock) {
        this.proposals = proposals;
        this.clock = clock;
    }

    @Transactional
    public MergeProposal handle(ProposalCommand command) {
        MergeProposal proposal = proposals.decidedBy(command.caller(), command.id());
        command.expected().mustBe(proposal.revision());
        proposal.dismiss(command.reason(), command.caller(), clock.instant());
        return proposal;
    }
}
