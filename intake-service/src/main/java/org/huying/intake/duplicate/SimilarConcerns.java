package org.huying.intake.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.huying.chassis.paging.Page;
import org.huying.chassis.paging.PageRequest;
import org.huying.chassis.problem.HiddenFromCaller;
import org.huying.chassis.problem.NotFound;
import org.huying.chassis.scope.AccessScope;
import org.huying.intake.concern.MergerScope;

/** Proposes what may be one, by {@link LikenessRules}, to whoever asks. A person decides. */
@ApplicationScoped
public class SimilarConcerns {
    private static final Comparator<Similar> MOST_ALIKE_FIRST =
            Comparator.comparing(Similar::rank).reversed();

    private final Candidates candidates;
    private final MergeProposals proposals;
    private final LikenessRules rules;
    private final Clock clock;

    SimilarConcerns(Candidates candidates, MergeProposals proposals, LikenessRules rules, Clock clock) {
        this.candidates = candidates;
        this.proposals = proposals;
        this.rules = rules;
        this.clock = clock;
    }

    /** A concern that may be the same, how much, and why. */
    public record Similar(Candidate concern, Resemblance resemblance) {
        Rank rank() {
            return new Rank(resemblance.score(), concern.id());
        }
    }

    /**
     * What may be the same.
     *
     * @param compared how many were held against it
     * @param complete false where more lay in the window than were looked at, of which only those closest in time were
     */
    public record Answer(Page<Similar> page, int compared, boolean complete) {}

    /** A concern before it is registered. */
    public record Draft(String topic, String words, Where at) {}

    /** The most alike first. What somebody found to be another matter is not proposed again. */
    @Transactional
    public Answer to(String number, AccessScope caller, PageRequest request) {
        Candidate concern = candidates.numbered(number).orElseThrow(() -> new NotFound("concern", number));
        if (!MergerScope.decides(caller, concern.at().communityCode())) throw new HiddenFromCaller("concern", number);
        Set<UUID> apart = proposals.keptApartFrom(concern.id());
        Candidates.Found found = candidates.near(concern.matter(), concern.id(), rules.window());
        return answer(concern.matter(), found, it -> !apart.contains(it.id()), UnaryOperator.identity(), request);
    }

    /**
     * Before it is sent. Only what the caller may know of is shown; and the words of a confidential concern are compared
     * for those alone who may read them, as whoever may guess often enough learns what stands there.
     */
    @Transactional
    public Answer before(Draft draft, AccessScope caller, int limit) {
        Matter matter =
                new Matter(draft.topic(), null, draft.at(), clock.instant(), Words.of(draft.words(), draft.at()));
        Candidates.Found found = candidates.near(matter, null, rules.window());
        boolean readsAll = MergerScope.decides(caller, draft.at().communityCode());
        return answer(
                matter,
                found,
                it -> caller.covers(it.at().communityCode(), it.at().gridCode()),
                it -> it.confidential() && !readsAll ? it.wordless() : it,
                PageRequest.of(limit, null));
    }

    /** For the proposals that are made by themselves: the most alike of what goes on under its own number. */
    List<Similar> worthProposing(Candidate concern) {
        return alike(
                        concern.matter(),
                        candidates
                                .near(concern.matter(), concern.id(), rules.window())
                                .concerns())
                .stream()
                .filter(it -> it.concern().goesOn() && rules.isWorthProposing(it.resemblance()))
                .sorted(MOST_ALIKE_FIRST)
                .limit(rules.most())
                .toList();
    }

    private Answer answer(
            Matter matter,
            Candidates.Found found,
            Predicate<Candidate> shown,
            UnaryOperator<Candidate> asRead,
            PageRequest request) {
        List<Candidate> seen =
                found.concerns().stream().filter(shown).map(asRead).toList();
        List<Similar> alike = alike(matter, seen).stream()
                .filter(it ->
                        request.after().map(Rank::of).map(it.rank()::isBehind).orElse(true))
                .sorted(MOST_ALIKE_FIRST)
                .limit(request.limit() + 1)
                .toList();
        return new Answer(Page.of(alike, request.limit(), it -> it.rank().cursor()), seen.size(), found.complete());
    }

    private List<Similar> alike(Matter matter, List<Candidate> others) {
        return others.stream()
                .flatMap(other -> rules.between(matter, other.matter()).map(it -> new Similar(other, it)).stream())
                .toList();
    }
}
