package org.huying.intake.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Compares what was registered with what was there, after the registration and apart from it. The mark, what was
 * compared and the proposals stand or fall together: whoever is killed in between has done nothing, and another replica
 * does it. Only one works at a time, and no longer than its share of each second, so that registering does not feel it.
 */
@ApplicationScoped
public class ProposeMergers {
    static final int AT_A_TIME = 50;

    private final ComparedConcerns compared;
    private final SimilarConcerns similar;
    private final NewProposals proposals;
    private final Duration share;

    ProposeMergers(
            ComparedConcerns compared,
            SimilarConcerns similar,
            NewProposals proposals,
            @ConfigProperty(name = "huying.duplicates.share", defaultValue = "0.1S") Duration share) {
        this.compared = compared;
        this.similar = similar;
        this.proposals = proposals;
        this.share = share;
    }

    /** Returns how many concerns were compared: none when all are, or while another replica is at it. */
    @Transactional
    public int handle() {
        return compared.mark().map(this::goOnFrom).orElse(0);
    }

    /** Those that were committed after the mark had gone by. */
    @Transactional
    public int lookBack() {
        return compared.mark().map(this::lookBackFrom).orElse(0);
    }

    private int goOnFrom(UUID mark) {
        List<Candidate> done = propose(compared.after(mark, AT_A_TIME));
        if (!done.isEmpty()) compared.move(done.get(done.size() - 1).id());
        return done.size();
    }

    private int lookBackFrom(UUID mark) {
        compared.forgetOld();
        return propose(compared.late(mark, AT_A_TIME)).size();
    }

    /** As many as the share of time allows, at least one; returns those. */
    private List<Candidate> propose(List<Candidate> waiting) {
        long begin = System.nanoTime();
        List<Candidate> done = new ArrayList<>();
        List<NewProposals.Likely> likely = new ArrayList<>();
        for (Candidate concern : waiting) {
            if (!done.isEmpty() && System.nanoTime() - begin > share.toNanos()) break;
            if (concern.goesOn())
                for (SimilarConcerns.Similar it : similar.worthProposing(concern))
                    likely.add(new NewProposals.Likely(concern, it.concern(), it.resemblance()));
            done.add(concern);
        }
        proposals.enter(likely);
        if (!done.isEmpty()) compared.remember(done.stream().map(Candidate::id).toList());
        return done;
    }
}
