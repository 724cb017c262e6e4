package org.huying.dispatch.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huying.dispatch.deadline.ClockFixtures.at;

import org.huying.dispatch.calendar.TownCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RemindersTest {
    private final Reminders reminders = new Reminders(0.25, 1, TownCalendar.official());

    @ParameterizedTest
    @CsvSource({
        "2023-12-05T15:00, 2023-12-07T00:00",
        "2023-12-06T00:00, 2023-12-07T00:00",
        "2023-12-08T15:00, 2023-12-12T00:00",
        "2023-12-30T00:00, 2024-01-03T00:00",
        "2024-02-08T17:00, 2024-02-10T00:00",
        "2024-02-10T00:00, 2024-02-19T00:00"
    })
    void escalate_at_the_end_of_the_working_day_after_the_day_it_was_missed(String due, String escalated) {
        assertThat(reminders.escalateAt(at(due))).isEqualTo(at(escalated));
    }

    @Test
    void are_near_when_the_configured_share_of_the_time_is_left() {
        var half = new Reminders(0.5, 1, TownCalendar.official());
        assertThat(reminders.nearAt(at("2023-12-04T09:00"), at("2023-12-04T13:00")))
                .isEqualTo(at("2023-12-04T12:00"));
        assertThat(half.nearAt(at("2023-12-04T09:00"), at("2023-12-04T13:00"))).isEqualTo(at("2023-12-04T11:00"));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -0.1, 1.5, Double.NaN})
    void refuse_a_share_that_is_none(double share) {
        assertThatThrownBy(() -> new Reminders(share, 1, TownCalendar.official()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refuse_to_escalate_before_it_is_missed() {
        assertThatThrownBy(() -> new Reminders(0.25, -1, TownCalendar.official()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"2023-12-27T09:00, 2024-01-06T00:00, 2024", "2024-12-31T09:00, 2025-01-06T00:00, 2025"})
    void know_which_year_has_no_notice_yet(String start, String due, int year) {
        Integer before = year - 1;
        var early = new Reminders(0.25, 1, TownCalendar.knowing(before));
        assertThat(early.unsettledYear(at(start), at(due))).isEqualTo(year);
    }
}
