package org.huying.intake.ledgerimport.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerDateTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023年12月5日",
                "2023.12.5",
                "2023/12/5",
                "2023-12-05",
                "20231205",
                "２０２３年１２月５日",
                " 2023 年 12 月 5 日 ",
                "2023-12-05 00:00:00",
                "2023-12-05T00:00"
            })
    void of_a_day_alone_is_its_beginning_in_the_town(String written) {
        assertThat(LedgerDate.of(written)).contains(Instant.parse("2023-12-04T16:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-12-05 14:30, 2023-12-05T06:30:00Z",
        "2023/12/5 14:30:15, 2023-12-05T06:30:15Z",
        "2023年12月5日14时30分, 2023-12-05T06:30:00Z",
        "2023年12月5日下午2点, 2023-12-05T06:00:00Z",
        "2023年12月5日 上午9:05, 2023-12-05T01:05:00Z",
        "2023.12.5 晚8时, 2023-12-05T12:00:00Z"
    })
    void with_a_time_is_that_time(String written, String meant) {
        assertThat(LedgerDate.of(written)).contains(Instant.parse(meant));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "昨天", "2023-13-01", "2023-02-30", "12月5日", "2023-12-05 25:00", "5.12.2023"})
    void is_not_guessed(String written) {
        assertThat(LedgerDate.of(written)).isEmpty();
    }

    @Test
    void of_a_spreadsheet_is_written_as_people_do() {
        assertThat(LedgerDate.written("45265", false)).isEqualTo("2023-12-05");
        assertThat(LedgerDate.written("45265.604166666664", false)).isEqualTo("2023-12-05 14:30:00");
        assertThat(LedgerDate.written("43803", true)).isEqualTo("2023-12-05");
        assertThat(LedgerDate.written("2023.12.5", false)).isEqualTo("2023.12.5");
        assertThat(LedgerDate.written("", false)).isEmpty();
    }
}
