package org.huying.reporting.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RateTest {
    @Test
    void is_rounded_half_up_to_one_decimal() {
        assertThat(new Rate(40, 76).percent()).isEqualByComparingTo("52.6");
        assertThat(new Rate(1, 2000).percent()).isEqualByComparingTo("0.1");
        assertThat(new Rate(1, 8).percent()).isEqualByComparingTo("12.5");
        assertThat(new Rate(999, 2000).percent()).isEqualByComparingTo("50.0");
    }

    @Test
    void keeps_its_decimal_when_it_is_whole() {
        assertThat(new Rate(9, 9).percent()).hasToString("100.0");
        assertThat(new Rate(0, 9).percent()).hasToString("0.0");
    }

    @Test
    void of_nothing_is_no_data() {
        assertThat(new Rate(0, 0).percent()).isNull();
    }

    @Test
    void is_compared_by_what_it_is_and_not_by_what_it_rounds_to() {
        // Given two rates that both print as 33.3
        Rate larger = new Rate(3334, 10_000);
        Rate third = new Rate(1, 3);
        // When
        int comparison = larger.compareTo(third);
        // Then
        assertThat(larger.percent()).isEqualTo(third.percent());
        assertThat(comparison).isPositive();
    }

    @Test
    void of_different_volumes_can_be_equal() {
        assertThat(new Rate(15, 20).compareTo(new Rate(9, 12))).isZero();
    }

    @Test
    void has_no_numerator_beyond_its_denominator() {
        assertThatThrownBy(() -> new Rate(2, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Rate(-1, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
