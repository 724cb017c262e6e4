package org.huying.dispatch.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CircuitTest {
    private static final long SECOND = Duration.ofSeconds(1).toNanos();
    /** Close to where {@link System#nanoTime()} would turn negative. */
    private static final long NOW = Long.MAX_VALUE - SECOND / 2;

    private final Circuit circuit = new Circuit(8);

    @Test
    void a_well_endpoint_gets_as_many_requests_as_it_may() {
        assertThat(circuit.lets(7, NOW)).isTrue();
        assertThat(circuit.lets(8, NOW)).isFalse();
    }

    @Test
    void a_few_failures_change_nothing() {
        // When
        failing(Circuit.FAILURES_IN_A_ROW - 1);
        // Then
        assertThat(circuit.lets(7, NOW)).isTrue();
    }

    @Test
    void after_several_in_a_row_it_is_asked_with_one_request_after_a_pause() {
        // When
        failing(Circuit.FAILURES_IN_A_ROW);
        // Then
        assertThat(circuit.lets(0, NOW)).isFalse();
        assertThat(circuit.lets(0, NOW + SECOND)).isTrue();
        assertThat(circuit.lets(1, NOW + SECOND)).isFalse();
    }

    @Test
    void those_that_were_on_their_way_when_it_failed_make_the_pause_no_longer() {
        // When
        failing(Circuit.FAILURES_IN_A_ROW + 7);
        // Then
        assertThat(circuit.lets(0, NOW + SECOND)).isTrue();
    }

    @Test
    void the_pause_grows_to_a_minute_and_no_further() {
        // Given
        failing(Circuit.FAILURES_IN_A_ROW);
        // When
        long now = NOW;
        for (int i = 0; i < 20; i++) {
            now = circuit.heldUntil(now);
            circuit.failed(now);
        }
        // Then
        assertThat(circuit.heldUntil(now) - now).isEqualTo(60 * SECOND);
    }

    @Test
    void one_that_gets_through_opens_it_again() {
        // Given
        failing(Circuit.FAILURES_IN_A_ROW);
        // When
        boolean back = circuit.succeeded();
        // Then
        assertThat(back).isTrue();
        assertThat(circuit.lets(7, NOW)).isTrue();
        assertThat(circuit.succeeded()).isFalse();
    }

    @Test
    void what_it_asked_for_is_kept_although_others_get_through() {
        // Given
        circuit.hold(NOW + 5 * SECOND);
        // When
        circuit.succeeded();
        // Then
        assertThat(circuit.lets(0, NOW + 4 * SECOND)).isFalse();
        assertThat(circuit.lets(0, NOW + 5 * SECOND)).isTrue();
    }

    private void failing(int times) {
        IntStream.range(0, times).forEach(i -> circuit.failed(NOW));
    }
}
