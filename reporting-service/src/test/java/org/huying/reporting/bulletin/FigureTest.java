package org.huying.reporting.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTest {
    /** What was printed under a version stays what it meant: a changed word needs a new line here, not another hash. */
    private static final Map<String, String> DEFINED =
            Map.of("1", "ed75ead2527adc1aaa68a1767a779a1fb363133b23e370d4632c37d6eee3bf54");

    @Test
    void a_definition_does_not_change_without_a_new_version_of_the_rules() {
        // When
        FigureRules rules = FigureRules.rankedFrom(5);
        // Then
        assertThat(ContentHash.of(rules.definitions().toString()).hex()).isEqualTo(DEFINED.get(rules.version()));
    }

    @ParameterizedTest
    @CsvSource({
        "40, 76, 36, 76, 5.3",
        "1, 3, 1, 3, 0.0",
        "1, 3, 2, 3, -33.3",
        // 66.67 - 33.33 would round to 33.4 from 66.7 and 33.3
        "2, 3, 1, 3, 33.3",
        "1, 8, 1, 16, 6.3",
        "1, 16, 1, 8, -6.3"
    })
    void a_change_is_of_what_the_rates_are_and_rounded_once(
            long numerator, long denominator, long before, long ofBefore, String points) {
        assertThat(rate(numerator, denominator).pointsAbove(rate(before, ofBefore)))
                .hasToString(points);
    }

    @Test
    void against_no_data_there_is_no_change() {
        assertThat(rate(1, 2).pointsAbove(rate(0, 0))).isNull();
        assertThat(rate(0, 0).pointsAbove(rate(1, 2))).isNull();
    }

    private static FrozenRate rate(long numerator, long denominator) {
        return FrozenRate.of(new org.huying.reporting.summary.Rate(numerator, denominator));
    }
}
