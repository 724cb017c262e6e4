package org.huying.reporting.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HourOfWeekTest {
    @ParameterizedTest
    @CsvSource({
        "2023-12-01T13:30:00Z, 5-21",
        "2023-12-31T15:59:59.999999Z, 7-23",
        "2023-12-31T16:00:00Z, 1-0",
        "2024-01-01T01:00:00Z, 1-9"
    })
    void is_called_by_the_day_and_the_hour_of_the_town(Instant at, String part) {
        HourOfWeek hour = HourOfWeek.of(at);
        assertThat(hour.part()).isEqualTo(part);
        assertThat(HourOfWeek.read(part)).isEqualTo(hour);
    }
}
