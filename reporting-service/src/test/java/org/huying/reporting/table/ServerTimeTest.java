package org.huying.reporting.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerTimeTest {
    @ParameterizedTest
    @CsvSource({
        "2000-01-01T00:00:00Z, 0",
        "2000-01-01T00:00:01.000002Z, 1000002",
        "1999-12-31T23:59:59.999999Z, -1",
        "1970-01-01T00:00:00Z, -946684800000000"
    })
    void counts_microseconds_and_is_read_again(String at, long micros) {
        assertThat(ServerTime.micros(Instant.parse(at))).isEqualTo(micros);
        assertThat(ServerTime.at(micros)).isEqualTo(at);
    }

    @ParameterizedTest
    @CsvSource({
        "2000-01-01T00:00:00.000000499Z, 0",
        "2000-01-01T00:00:00.000000500Z, 1",
        "1999-12-31T23:59:59.999999500Z, 0"
    })
    void is_rounded(String at, long micros) {
        assertThat(ServerTime.micros(Instant.parse(at))).isEqualTo(micros);
    }

    @Test
    void knows_no_times_beyond_all_numbers() {
        assertThatThrownBy(() -> ServerTime.micros(Instant.MAX)).isInstanceOf(ArithmeticException.class);
    }
}
