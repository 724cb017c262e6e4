package org.huying.intake.concern;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.huying.chassis.problem.Invalid;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HowLongAgoTest {
    private static final Instant NOW = Instant.parse("2023-12-31T04:00:00Z");

    private final HowLongAgo rule = new HowLongAgo(Duration.ofDays(365), Duration.ofDays(30));

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -",
                "2023-12-31T04:00:00Z, -",
                "2022-12-31T04:00:00Z, -",
                "-, 2023-12-01T04:00:00Z",
                "2022-12-01T04:00:00Z, 2023-12-01T04:00:00Z",
                "2023-12-01T04:00:00Z, 2023-12-01T04:00:00Z"
            })
    void takes_what_lies_in_between(Instant occurredAt, Instant heardAt) {
        assertThatCode(() -> rule.mustBeSound(new Heard(occurredAt, heardAt), true, NOW))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2023-12-31T04:00:01Z, -, true, /occurredAt",
                "2022-12-31T03:59:59Z, -, true, /occurredAt",
                "-, 2023-12-31T04:00:01Z, true, /heardAt",
                "-, 2023-12-01T03:59:59Z, true, /heardAt",
                "-, 2023-12-30T04:00:00Z, false, /heardAt",
                "2023-12-30T04:00:01Z, 2023-12-30T04:00:00Z, true, /occurredAt"
            })
    void refuses_what_is_to_come_what_is_too_long_ago_and_what_is_not_for_residents(
            Instant occurredAt, Instant heardAt, boolean byStaff, String pointer) {
        assertThatThrownBy(() -> rule.mustBeSound(new Heard(occurredAt, heardAt), byStaff, NOW))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refused -> org.assertj.core.api.Assertions.assertThat(
                                        refused.members().toString())
                                .contains("pointer=" + pointer + ","));
    }
}
