package org.huying.intake.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huying.chassis.paging.Page;
import org.huying.chassis.paging.PageRequest;
import org.huying.chassis.scope.AccessScope;

/** Proposals with the two concerns they are about, to those who decide. */
@ApplicationScoped
public class ReadProposals {
    private final MergeProposals proposals;
    private final Candidates candidates;

    ReadProposals(MergeProposals proposals, Candidates candidates) {
        this.proposals = proposals;
        this.candidates = candidates;
    }

    /** A proposal, and how its two concerns stand now. */
    public record Proposed(MergeProposal proposal, Candidate earlier, Candidate later) {}

    @Transactional
    public Proposed one(UUID id, AccessScope caller) {
        return withConcerns(List.of(proposals.decidedBy(caller, id))).get(0);
    }

    /** The open ones, those of the highest score first. */
    @Transactional
    public Page<Proposed> open(AccessScope caller, PageRequest request) {
        Rank after = request.after().map(Rank::of).orElse(Rank.FIRST);
        Page<MergeProposal> page = Page.of(
                proposals.open(caller, after, request.limit() + 1),
                request.limit(),
                it -> it.rank().cursor());
        return new Page<>(withConcerns(page.items()), page.next());
    }

    private List<Proposed> withConcerns(List<MergeProposal> some) {
        List<UUID> ids = some.stream()
                .flatMap(it -> Stream.of(it.earlierId(), it.laterId()))
                .distinct()
                .toList();
        Map<UUID, Candidate> concerns =
                candidates.of(ids).stream().collect(Collectors.toMap(Candidate::id, Function.identity()));
        return some.stream()
                .map(it -> new Proposed(it, concerns.get(it.earlierId()), concerns.get(it.laterId())))
                .toList();
    }
}
