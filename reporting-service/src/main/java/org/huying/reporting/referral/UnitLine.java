package org.huying.reporting.referral;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Referrals to one unit, or to all.
 *
 * @param unit      code of the unit; null for all of them
 * @param awaited   sent, and neither acknowledged, declined nor withdrawn
 * @param overdue   not answered by their deadline, whether answered later or not
 * @param byOutcome how many of each reported outcome
 */
public record UnitLine(
        String unit,
        long sent,
        long acknowledged,
        long outcomeReported,
        long declined,
        long withdrawn,
        long awaited,
        long overdue,
        Latency untilAcknowledged,
        Latency untilOutcome,
        Map<String, Long> byOutcome) {
    static UnitLine of(String unit, List<ReferralLife> lives) {
        return new UnitLine(
                unit,
                lives.size(),
                count(lives, life -> life.has("acknowledged")),
                count(lives, life -> life.has("outcome-reported")),
                count(lives, life -> life.has("declined")),
                count(lives, life -> life.has("withdrawn")),
                count(lives, ReferralLife::isAwaited),
                count(lives, life -> life.has("overdue")),
                latency(lives, "acknowledged"),
                latency(lives, "outcome-reported"),
                byOutcome(lives));
    }

    private static long count(List<ReferralLife> lives, Predicate<ReferralLife> wanted) {
        return lives.stream().filter(wanted).count();
    }

    private static Latency latency(List<ReferralLife> lives, String until) {
        return Latency.of(lives.stream()
                .map(life -> life.secondsUntil(until))
                .flatMap(Optional::stream)
                .toList());
    }

    private static Map<String, Long> byOutcome(List<ReferralLife> lives) {
        Map<String, Long> counted = new TreeMap<>();
        for (ReferralLife life : lives) life.outcome().ifPresent(outcome -> counted.merge(outcome, 1L, Long::sum));
        return counted;
    }
}
