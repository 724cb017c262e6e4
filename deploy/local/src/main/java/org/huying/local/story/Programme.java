package org.huying.local.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * What is on: the scenarios of domain.md section 8 that are played, one line each. What none of them plays goes the
 * ordinary way in {@link A7Summary}.
 */
final class Programme {
    private static final List<Supplier<Scenario>> SCENARIOS = List.of(
            A1ServiceHours::new,
            A2UnleashedDogs::new,
            A3SuspiciousTenants::new,
            A4WallCracks::new,
            A5HazardLedger::new,
            A6Hawkers::new);

    private Programme() {}

    /** A fresh copy of each; the summary comes last, with what the others leave of the 76. */
    static List<Scenario> scenarios() {
        List<Scenario> scenarios =
                new ArrayList<>(SCENARIOS.stream().map(Supplier::get).toList());
        Set<String> codes = scenarios.stream().map(Scenario::code).collect(Collectors.toUnmodifiableSet());
        scenarios.add(new A7Summary(codes));
        return List.copyOf(scenarios);
    }
}
