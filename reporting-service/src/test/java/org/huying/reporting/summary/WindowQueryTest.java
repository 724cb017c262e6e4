package org.huying.reporting.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.huying.chassis.problem.Invalid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WindowQueryTest {
    private static final Instant NOW = Instant.parse("2023-12-21T02:00:00Z");

    @Test
    void asks_for_everything_up_to_now_when_nothing_is_said() {
        assertThat(WindowQuery.of(null, null, null, NOW)).isEqualTo(new Window(Instant.EPOCH, NOW, NOW));
        assertThat(WindowQuery.of("", "", "", NOW)).isEqualTo(new Window(Instant.EPOCH, NOW, NOW));
    }

    @Test
    void reads_days_as_days_of_the_town() {
        // When
        Window window = WindowQuery.of("2023-12-01", "2023-12-19", "2023-12-20", NOW);
        // Then
        assertThat(window.from()).isEqualTo("2023-11-30T16:00:00Z");
        assertThat(window.to()).isEqualTo("2023-12-19T16:00:00Z");
        assertThat(window.asOf()).isEqualTo("2023-12-20T15:59:59.999999Z");
    }

    @Test
    void reads_instants_as_they_are() {
        // When
        Window window =
                WindowQuery.of("2023-12-01T00:00:00Z", "2023-12-19T12:30:00Z", "2023-12-20T01:02:03.000004Z", NOW);
        // Then
        assertThat(window.from()).isEqualTo("2023-12-01T00:00:00Z");
        assertThat(window.to()).isEqualTo("2023-12-19T12:30:00Z");
        assertThat(window.asOf()).isEqualTo("2023-12-20T01:02:03.000004Z");
    }

    @Test
    void ends_the_window_with_what_is_known() {
        assertThat(WindowQuery.of(null, null, "2023-12-20", NOW).to()).isEqualTo("2023-12-20T16:00:00Z");
        assertThat(WindowQuery.of(null, null, "2023-12-20T01:00:00Z", NOW).to()).isEqualTo("2023-12-20T01:00:00Z");
    }

    @Test
    void takes_today_as_now() {
        assertThat(WindowQuery.of(null, null, "2023-12-21", NOW).asOf()).isEqualTo(NOW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-12-22", "2023-12-21T02:00:00.000001Z", "9999-12-31"})
    void refuses_to_know_the_future(String asOf) {
        assertThatThrownBy(() -> WindowQuery.of(null, null, asOf, NOW))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refused -> assertThat(refused.members().toString()).contains("/asOf"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yesterday",
                "2023-13-01",
                "2023-02-29",
                "2023-12-20T01:00",
                "20231220",
                " 2023-12-1",
                "\0",
                "+1000000000-12-31T23:59:59Z",
                "-1000000000-01-01T00:00:00Z",
                "0000-01-01",
                "1899-12-31",
                "+10000-01-01"
            })
    void refuses_a_time_it_cannot_read_and_points_at_it(String nonsense) {
        assertThatThrownBy(() -> WindowQuery.of(nonsense, null, null, NOW))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refused -> assertThat(refused.members().toString()).contains("/from"));
        assertThatThrownBy(() -> WindowQuery.of(null, nonsense, null, NOW))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refused -> assertThat(refused.members().toString()).contains("/to"));
        assertThatThrownBy(() -> WindowQuery.of(null, null, nonsense, NOW))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refused -> assertThat(refused.members().toString()).contains("/asOf"));
    }

    @Test
    void refuses_a_window_that_ends_before_it_begins() {
        assertThatThrownBy(() -> WindowQuery.of("2023-12-10", "2023-12-09", null, NOW))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> WindowQuery.of(NOW.toString(), NOW.toString(), null, NOW))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> WindowQuery.of("2023-12-10", null, "2023-12-05", NOW))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void takes_one_day_as_a_window() {
        assertThat(WindowQuery.of("2023-12-10", "2023-12-10", null, NOW).to()).isEqualTo("2023-12-10T16:00:00Z");
    }
}
