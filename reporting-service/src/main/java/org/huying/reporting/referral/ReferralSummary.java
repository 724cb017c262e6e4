package org.huying.reporting.referral;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.huying.reporting.summary.Window;

/** What became of the referrals sent in a window, as known at its {@code asOf}; the units sum to the total. */
public record ReferralSummary(Window window, UnitLine total, List<UnitLine> byUnit) {
    static ReferralSummary of(Window window, List<ReferralTold> told) {
        List<ReferralLife> lives = ReferralLife.of(told).stream()
                .filter(life -> life.isSentIn(window.from(), window.to()))
                .toList();
        Map<String, List<ReferralLife>> byUnit =
                lives.stream().collect(Collectors.groupingBy(ReferralLife::unit, TreeMap::new, Collectors.toList()));
        return new ReferralSummary(
                window,
                UnitLine.of(null, lives),
                byUnit.entrySet().stream()
                        .map(unit -> UnitLine.of(unit.getKey(), unit.getValue()))
                        .toList());
    }
}
