package org.huying.reporting.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.huying.chassis.problem.Invalid;
import org.junit.jupiter.api.Test;

class WindowTest {
    private static final Instant ONE = Instant.parse("2023-12-13T04:19:00Z");

    /** What was registered at one of them lies in it as before, and what was recorded later than asked is still unknown. */
    @Test
    void is_of_whole_microseconds() {
        assertThat(new Window(ONE.minusNanos(300), ONE.plusNanos(300), ONE.plusNanos(700)))
                .isEqualTo(new Window(ONE, ONE.plusNanos(1_000), ONE));
    }

    @Test
    void ends_after_it_begins() {
        for (Instant end : new Instant[] {ONE, ONE.minusNanos(300)})
            assertThatThrownBy(() -> new Window(ONE, end, ONE)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new Window(ONE.plusNanos(1), ONE.plusNanos(2), ONE))
                .as("within a microsecond")
                .isInstanceOf(Invalid.class);
    }
}
