package org.huying.dispatch.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryAfterTest {
    private static final Instant NOW = Instant.parse("2023-12-06T08:00:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "120|PT2M",
                " 7 |PT7S",
                "0|",
                "-5|",
                "999999999|PT24H",
                "99999999999999999999|",
                "1.5|",
                "Wed, 06 Dec 2023 08:10:00 GMT|PT10M",
                "Wed, 06 Dec 2023 07:00:00 GMT|",
                "Tue, 06 Dec 2033 08:00:00 GMT|PT24H",
                "tomorrow|",
                "''|"
            })
    void is_read_as_seconds_or_a_date_and_capped(String header, Duration expected) {
        // When
        Optional<Duration> delay = RetryAfter.of(header, NOW, Duration.ofHours(24));
        // Then
        assertThat(delay).isEqualTo(Optional.ofNullable(expected));
    }

    @ParameterizedTest
    @CsvSource({"1,1", "1,100000"})
    void of_any_length_is_harmless(String digit, int times) {
        // When
        Optional<Duration> delay = RetryAfter.of(digit.repeat(times), NOW, Duration.ofHours(1));
        // Then
        assertThat(delay.isPresent()).isEqualTo(times == 1);
    }
}
