package org.huying.intake.duplicate;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The rule book of what may be the same (domain.md §8 A8): within a window of time, at a place of which no named part
 * differs, the same topic in whatever words, or another topic in nearly the same words.
 *
 * @param window     at most so far apart
 * @param weights    what each policy weighs; none is left out
 * @param alikeFrom  percent of the words from which concerns of different topics may be the same
 * @param proposeFrom score from which a proposal is made by itself
 * @param most       so many proposals of one concern are made by themselves, those of the highest scores
 */
record LikenessRules(Duration window, Map<LikenessPolicy, Integer> weights, int alikeFrom, int proposeFrom, int most) {
    private static final double WHOLE = 100;

    LikenessRules {
        for (LikenessPolicy policy : LikenessPolicy.values()) {
            Integer weight = weights.get(policy);
            if (weight == null || weight < 0) throw new IllegalArgumentException("no weight of " + policy);
        }
        if (sum(weights) == 0) throw new IllegalArgumentException("nothing has a weight");
        weights = new EnumMap<>(weights);
    }

    /** Empty when the other cannot be the same matter. */
    Optional<Resemblance> between(Matter one, Matter other) {
        if (one.apart(other).compareTo(window) > 0 || !one.at().mayBe(other.at())) return Optional.empty();
        if (!one.hasTopicOf(other) && WHOLE * one.words().like(other.words()) < alikeFrom) return Optional.empty();
        return Optional.of(new Resemblance(score(one, other), Likeness.between(one, other, window)));
    }

    boolean isWorthProposing(Resemblance resemblance) {
        return resemblance.score() >= proposeFrom;
    }

    private int score(Matter one, Matter other) {
        double weighed = 0;
        for (LikenessPolicy policy : LikenessPolicy.values())
            weighed += weights.get(policy) * policy.measure(one, other, window);
        return Reason.percent(weighed / sum(weights));
    }

    private static int sum(Map<LikenessPolicy, Integer> weights) {
        return weights.values().stream().mapToInt(Integer::intValue).sum();
    }
}
