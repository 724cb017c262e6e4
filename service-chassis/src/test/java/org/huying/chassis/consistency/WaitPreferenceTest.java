package org.huying.chassis.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WaitPreferenceTest {
    @Test
    void is_two_seconds_where_nothing_is_said() {
        assertThat(WaitPreference.of(null)).isEqualTo(new WaitPreference(Duration.ofSeconds(2), false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "wait=0|0",
                "wait=5|5",
                "WAIT = 5|5",
                "wait=\"5\"|5",
                "wait=5; because=slow|5",
                "respond-async, wait=5|5",
                "wait=3,wait=5|3",
                "wait=10|10",
                "wait=11|10",
                "wait=999999999|10"
            })
    void is_what_the_caller_asks_for_up_to_ten_seconds(String header, int seconds) {
        assertThat(WaitPreference.of(header)).isEqualTo(new WaitPreference(Duration.ofSeconds(seconds), true));
        assertThat(WaitPreference.of(header).applied()).isEqualTo("wait=" + seconds);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "wait", "wait=", "wait=soon", "wait=-1", "wait=1.5", "wait=12345678901", "await=5"})
    void what_cannot_be_understood_is_ignored(String header) {
        assertThat(WaitPreference.of(header)).isEqualTo(new WaitPreference(WaitPreference.DEFAULT, false));
    }
}
