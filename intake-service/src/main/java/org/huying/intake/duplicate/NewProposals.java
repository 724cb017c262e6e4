package org.huying.intake.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Where proposals are entered: once for each two concerns, and only while both go on. */
@ApplicationScoped
class NewProposals {
    private final MergeProposals proposals;
    private final GoingOn goingOn;
    private final Clock clock;

    NewProposals(MergeProposals proposals, GoingOn goingOn, Clock clock) {
        this.proposals = proposals;
        this.goingOn = goingOn;
        this.clock = clock;
    }

    /** Two that may be one. */
    record Likely(Candidate one, Candidate other, Resemblance resemblance) {
        Pair pair() {
            return Pair.of(one.id(), other.id());
        }
    }

    void enter(List<Likely> likely) {
        Map<Pair, Likely> pairs = new LinkedHashMap<>();
        likely.forEach(it -> pairs.putIfAbsent(it.pair(), it));
        Set<UUID> concerns = new HashSet<>();
        pairs.keySet().forEach(pair -> {
            concerns.add(pair.earlier());
            concerns.add(pair.later());
        });
        if (concerns.isEmpty()) return;
        pairs.keySet().removeAll(proposals.pairsAmong(concerns));
        Set<UUID> alive = goingOn.among(concerns);
        pairs.forEach((pair, it) -> {
            if (alive.contains(pair.earlier()) && alive.contains(pair.later()))
                proposals.persist(new MergeProposal(it.one(), it.other(), it.resemblance(), clock.instant()));
        });
    }
}
