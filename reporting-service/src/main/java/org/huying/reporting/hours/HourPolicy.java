package org.huying.reporting.hours;

import java.util.List;
import java.util.function.Predicate;
import org.huying.reporting.summary.Rate;

/** One reason to call a pattern something. They are asked in their order; the last always has one. */
record HourPolicy(HourLabel label, Predicate<HourPattern> holds) {
    static final int ENOUGH = 10;
    static final int MOSTLY = 75;
    static final int MOSTLY_AT_WEEKENDS = 60;
    private static final int EVENING = 16;
    private static final int MORNING = 6;

    private static final List<HourPolicy> ALL = List.of(
            new HourPolicy(HourLabel.TOO_FEW, it -> it.total() < ENOUGH),
            new HourPolicy(HourLabel.NIGHT, it -> atLeast(MOSTLY, it.share(cell -> !isByDay(cell)))),
            new HourPolicy(HourLabel.DAYTIME, it -> atLeast(MOSTLY, it.share(HourPolicy::isByDay))),
            new HourPolicy(HourLabel.WEEKEND, it -> atLeast(MOSTLY_AT_WEEKENDS, it.share(cell -> cell.weekday() > 5))),
            new HourPolicy(HourLabel.EVEN, it -> true));

    static HourLabel judge(HourPattern pattern) {
        return ALL.stream()
                .filter(policy -> policy.holds.test(pattern))
                .findFirst()
                .orElseThrow()
                .label();
    }

    private static boolean isByDay(HourCell cell) {
        return cell.hour() >= MORNING && cell.hour() < EVENING;
    }

    private static boolean atLeast(int percent, Rate share) {
        return share.numerator() * 100 >= share.denominator() * percent;
    }
}
