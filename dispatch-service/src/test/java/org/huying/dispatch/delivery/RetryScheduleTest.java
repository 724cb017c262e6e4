package org.huying.dispatch.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryScheduleTest {
    private static final List<Duration> DELAYS =
            List.of(Duration.ofSeconds(5), Duration.ofMinutes(2), Duration.ofHours(24));

    @ParameterizedTest
    @CsvSource({"1,PT5S", "2,PT2M", "3,PT24H", "4,PT24H", "1000,PT24H"})
    void waits_ever_longer_and_never_stops(int failures, Duration expected) {
        // When
        Duration delay = new RetrySchedule(DELAYS, () -> 0.5).after(failures);
        // Then
        assertThat(delay).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"0.0,PT4S", "1.0,PT6S"})
    void is_spread_by_a_fifth(double chance, Duration expected) {
        // When
        Duration delay = new RetrySchedule(DELAYS, () -> chance).after(1);
        // Then
        assertThat(delay).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"PT1S,PT5S", "PT30S,PT30S"})
    void what_the_receiver_asks_for_counts_where_it_is_longer(Duration asked, Duration expected) {
        // When
        Duration delay = new RetrySchedule(DELAYS, () -> 0.5).after(1, asked);
        // Then
        assertThat(delay).isEqualTo(expected);
    }

    @Test
    void the_default_goes_on_for_three_days() {
        // Given
        String defaults = "5s,30s,2m,10m,30m,1h,2h,4h,8h,12h,24h";
        var schedule = new RetrySchedule(
                List.of(defaults.split(",")).stream()
                        .map(it -> Duration.parse("PT" + it))
                        .toList(),
                () -> 0.5);
        // When
        Duration whole = IntStream.rangeClosed(1, 12).mapToObj(schedule::after).reduce(Duration.ZERO, Duration::plus);
        // Then
        assertThat(whole).isBetween(Duration.ofDays(3), Duration.ofDays(4));
    }
}
