package org.huying.reporting.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeBandTest {
    @ParameterizedTest
    @CsvSource({
        "PT0.000001S, UP_TO_1_DAY",
        "PT24H, UP_TO_1_DAY",
        "PT24H0.000001S, UP_TO_3_DAYS",
        "PT72H, UP_TO_3_DAYS",
        "P7D, UP_TO_7_DAYS",
        "P15D, UP_TO_15_DAYS",
        "P30D, UP_TO_30_DAYS",
        "P30DT0.000001S, OVER_30_DAYS",
        "P900D, OVER_30_DAYS"
    })
    void has_its_upper_bound_in_it(String overdue, AgeBand band) {
        assertThat(AgeBand.of(Duration.parse(overdue))).isEqualTo(band);
    }
}
