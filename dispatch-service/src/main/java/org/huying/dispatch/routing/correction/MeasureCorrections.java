package org.huying.dispatch.routing.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.huying.chassis.problem.Malformed;
import org.huying.dispatch.routing.PastConcerns;
import org.huying.dispatch.routing.PastConcerns.RoutedCount;

/** How often people corrected each rule: of the cases it routed in a window, those that were given to another unit. */
@ApplicationScoped
public class MeasureCorrections {
    private static final int MOST_RECEIVERS = 5;

    private final PastConcerns past;
    private final Corrections corrections;

    MeasureCorrections(PastConcerns past, Corrections corrections) {
        this.past = past;
        this.corrections = corrections;
    }

    /** @param receivers the units they were given to instead, the most frequent first, at most five */
    public record Measured(int ruleSetVersion, String rule, long routed, long corrected, List<Receiver> receivers) {}

    /** How often a case of the rule was given to that unit instead. */
    public record Receiver(String unit, long times) {}

    /** By version and rule. */
    @Transactional
    public List<Measured> handle(Instant from, Instant to) {
        if (!from.isBefore(to)) throw new Malformed("from 应早于 to", "from must lie before to");
        List<Corrections.Count> cases = corrections.cases(from, to);
        List<Corrections.Count> receivers = corrections.receivers(from, to);
        return past.counted(from, to).stream()
                .map(routed -> new Measured(
                        routed.ruleSetVersion(),
                        routed.rule(),
                        routed.cases(),
                        cases.stream()
                                .filter(it -> isOf(routed, it))
                                .mapToLong(Corrections.Count::number)
                                .sum(),
                        receivers.stream()
                                .filter(it -> isOf(routed, it))
                                .limit(MOST_RECEIVERS)
                                .map(it -> new Receiver(it.toUnit(), it.number()))
                                .toList()))
                .toList();
    }

    private static boolean isOf(RoutedCount routed, Corrections.Count count) {
        return routed.ruleSetVersion() == count.ruleSetVersion()
                && routed.rule().equals(count.rule());
    }
}
