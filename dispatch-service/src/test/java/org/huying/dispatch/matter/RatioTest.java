package org.huying.dispatch.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RatioTest {
    @ParameterizedTest
    @CsvSource({
        "29, 50, 58.0",
        "40, 40, 100.0",
        "71, 80, 88.8",
        "96, 120, 80.0",
        "1, 8, 12.5",
        "1, 16, 6.3",
        "1, 3, 33.3",
        "2, 3, 66.7",
        "0, 5, 0.0",
        "17, 16, 106.3"
    })
    void is_rounded_half_up_once(long numerator, long denominator, BigDecimal percent) {
        assertThat(new Ratio(numerator, denominator).percent()).isEqualTo(percent);
    }

    @Test
    void of_nothing_observed_is_no_data() {
        assertThat(new Ratio(0, 0).percent()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"-1, 2", "1, -2"})
    void is_of_nothing_below_nought(long numerator, long denominator) {
        assertThatThrownBy(() -> new Ratio(numerator, denominator)).isInstanceOf(IllegalArgumentException.class);
    }

    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    /** Percent × 10 is the integer nearest to 1000 × numerator / denominator, the greater one of two. */
    @ParameterizedTest
    @MethodSource("seeds")
    void is_never_further_off_than_half_of_its_last_digit(long seed) {
        // Given
        Random chance = new Random(seed);
        long denominator = 1 + chance.nextInt(10_000);
        long numerator = chance.nextInt((int) denominator + 1);
        // When
        long tenths =
                new Ratio(numerator, denominator).percent().movePointRight(1).longValueExact();
        // Then
        long twiceTooMuch = 2 * (tenths * denominator - 1_000 * numerator);
        assertThat(twiceTooMuch).isGreaterThan(-denominator).isLessThanOrEqualTo(denominator);
        assertThat(tenths == 1_000 && numerator * 2_000 < denominator * 1_999).isFalse();
    }
}
