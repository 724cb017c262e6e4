package org.huying.dispatch.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.huying.chassis.problem.Invalid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactTimeTest {
    private static final Instant NOW = Instant.parse("2023-12-07T12:00:00Z");

    @Test
    void a_fact_happens_now_or_in_the_past() {
        FactTime.mustHaveBeen(NOW, NOW, "/at");
        FactTime.mustHaveBeen(NOW.minusSeconds(1), NOW, "/at");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-12-07T12:00:00.000001Z", "1999-12-31T23:59:59Z", "-100000-01-01T00:00:00Z"})
    void it_does_not_happen_when_no_clock_can_have_shown_it(String at) {
        assertThatThrownBy(() -> FactTime.mustHaveBeen(Instant.parse(at), NOW, "/at"))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void it_is_as_fine_as_the_database_keeps_it() {
        assertThat(FactTime.stored(NOW.plusNanos(1_999))).isEqualTo(NOW.plusNanos(1_000));
    }
}
