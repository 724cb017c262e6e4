package org.huying.dispatch.pattern;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One reason to call a pattern something. The policies are asked in their order and the first that has a reason names
 * it; the last always has.
 */
record LabelPolicy(String name, PatternLabel label, Function<Distribution, Optional<String>> reason) {
    static final int ENOUGH = 10;
    static final int MOSTLY = 75;
    static final int MOSTLY_AT_WEEKENDS = 60;

    static final List<LabelPolicy> ALL = List.of(
            new LabelPolicy("fewer-than-ten", PatternLabel.TOO_FEW, LabelPolicy::tooFew),
            new LabelPolicy(
                    "three-quarters-from-evening-to-morning",
                    PatternLabel.NIGHT,
                    it -> atLeast(MOSTLY, it.fromEveningToMorning(), "16 时至次日 6 时", "between 16:00 and 06:00")),
            new LabelPolicy(
                    "three-quarters-by-day",
                    PatternLabel.DAYTIME,
                    it -> atLeast(MOSTLY, it.byDay(), "6 时至 16 时", "between 06:00 and 16:00")),
            new LabelPolicy(
                    "most-at-weekends",
                    PatternLabel.WEEKEND,
                    it -> atLeast(MOSTLY_AT_WEEKENDS, it.atWeekend(), "周六、周日", "on Saturdays and Sundays")),
            new LabelPolicy(
                    "none-of-these",
                    PatternLabel.EVEN,
                    it -> Optional.of("分布较均匀 · nothing stands out among " + it.total())));

    /** What a policy said. */
    record Verdict(PatternLabel label, String policy, String reason) {}

    static Verdict judge(Distribution seen) {
        return ALL.stream()
                .flatMap(policy -> policy.ask(seen).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the last policy has no reason"));
    }

    private Optional<Verdict> ask(Distribution seen) {
        return reason.apply(seen).map(why -> new Verdict(label, name, why));
    }

    private static Optional<String> tooFew(Distribution seen) {
        if (seen.total() >= ENOUGH) return Optional.empty();
        return Optional.of("仅 %1$d 次，不足 %2$d 次 · %1$d seen, fewer than %2$d".formatted(seen.total(), ENOUGH));
    }

    private static Optional<String> atLeast(int percent, Share share, String chinese, String english) {
        if (!share.isAtLeast(percent)) return Optional.empty();
        return Optional.of("%s %s%%（%d/%d）· %s %% %s"
                .formatted(chinese, share.percent(), share.numerator(), share.denominator(), share.percent(), english));
    }
}
