package org.huying.reporting.task.settled;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.huying.reporting.summary.Window;
import org.huying.reporting.tally.Level;
import org.huying.reporting.tally.Span;
import org.junit.jupiter.api.Test;

class WholeDaysTest {
    private static final Instant NOW = Instant.parse("2023-12-19T23:00:00Z");

    @Test
    void of_a_window_of_days_are_all_of_it() {
        WholeDays days = WholeDays.of(window("2023-10-31T16:00:00Z", "2023-12-02T16:00:00Z"));
        assertThat(days.inside()).isEmpty();
        assertThat(days.outside()).isEmpty();
        assertThat(days.spans())
                .containsExactly(
                        new Span(Level.MONTH, LocalDate.parse("2023-11-01"), LocalDate.parse("2023-12-01")),
                        new Span(Level.DAY, LocalDate.parse("2023-12-01"), LocalDate.parse("2023-12-03")));
    }

    @Test
    void are_those_of_which_the_window_has_the_larger_part() {
        WholeDays days = WholeDays.of(window("2023-11-01T01:00:00Z", "2023-11-04T00:00:00Z"));
        assertThat(days.from()).isEqualTo("2023-11-01");
        assertThat(days.to()).isEqualTo("2023-11-05");
        assertThat(days.inside()).isEmpty();
        assertThat(days.outside())
                .isEqualTo(List.of(
                        window("2023-10-31T16:00:00Z", "2023-11-01T01:00:00Z"),
                        window("2023-11-04T00:00:00Z", "2023-11-04T16:00:00Z")));
    }

    @Test
    void are_not_those_of_which_it_has_the_smaller_part() {
        WholeDays days = WholeDays.of(window("2023-11-01T05:00:00Z", "2023-11-03T23:00:00Z"));
        assertThat(days.from()).isEqualTo("2023-11-02");
        assertThat(days.to()).isEqualTo("2023-11-04");
        assertThat(days.outside()).isEmpty();
        assertThat(days.inside())
                .isEqualTo(List.of(
                        window("2023-11-01T05:00:00Z", "2023-11-01T16:00:00Z"),
                        window("2023-11-03T16:00:00Z", "2023-11-03T23:00:00Z")));
    }

    @Test
    void may_be_one_day_of_which_both_ends_are_cut() {
        WholeDays days = WholeDays.of(window("2023-11-01T01:00:00Z", "2023-11-01T14:00:00Z"));
        assertThat(days.from()).isEqualTo("2023-11-01");
        assertThat(days.to()).isEqualTo("2023-11-02");
        assertThat(days.inside()).isEmpty();
        assertThat(days.outside()).hasSize(2);
    }

    @Test
    void are_none_within_half_a_day() {
        Window shift = window("2023-11-01T01:00:00Z", "2023-11-01T12:00:00Z");
        WholeDays days = WholeDays.of(shift);
        assertThat(days.inside()).containsExactly(shift);
        assertThat(days.outside()).isEmpty();
        assertThat(days.spans()).isEmpty();
        assertThat(days.have(Instant.parse("2023-11-01T01:30:00Z"))).isFalse();
    }

    @Test
    void from_the_beginning_are_told_in_few_spans() {
        WholeDays days = WholeDays.of(new Window(Instant.EPOCH, NOW, NOW));
        assertThat(days.spans()).hasSizeLessThan(7);
        assertThat(days.have(Instant.parse("2023-12-19T15:59:59Z"))).isTrue();
        assertThat(days.have(Instant.parse("2023-12-19T16:00:00Z"))).isFalse();
    }

    private static Window window(String from, String to) {
        return new Window(Instant.parse(from), Instant.parse(to), NOW);
    }
}
