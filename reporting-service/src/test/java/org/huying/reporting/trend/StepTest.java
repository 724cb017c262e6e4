package org.huying.reporting.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.huying.chassis.problem.Invalid;
import org.junit.jupiter.api.Test;

class StepTest {
    @Test
    void of_a_day_begins_at_midnight_of_the_town_and_cuts_the_first_and_the_last() {
        assertThat(Step.DAY.points(at("2023-12-01T02:00:00Z"), at("2023-12-03T01:00:00Z")))
                .isEqualTo(List.of(at("2023-12-01T02:00:00Z"), at("2023-12-01T16:00:00Z"), at("2023-12-02T16:00:00Z")));
    }

    @Test
    void of_a_week_begins_on_monday() {
        assertThat(Step.WEEK.points(at("2023-12-06T16:00:00Z"), at("2023-12-17T16:00:00Z")))
                .isEqualTo(List.of(at("2023-12-06T16:00:00Z"), at("2023-12-10T16:00:00Z")));
    }

    @Test
    void of_a_month_begins_on_the_first() {
        assertThat(Step.MONTH.points(at("2023-10-07T16:00:00Z"), at("2023-12-20T16:00:00Z")))
                .isEqualTo(List.of(at("2023-10-07T16:00:00Z"), at("2023-10-31T16:00:00Z"), at("2023-11-30T16:00:00Z")));
    }

    @Test
    void makes_thirty_days_where_no_beginning_is_asked_for() {
        Instant to = at("2023-12-20T16:00:00Z");
        assertThat(Step.DAY.points(Step.DAY.usualFrom(to), to)).hasSize(30);
        assertThat(Step.WEEK.points(Step.WEEK.usualFrom(to), to)).hasSize(26);
        assertThat(Step.MONTH.points(Step.MONTH.usualFrom(to), to)).hasSize(24);
    }

    @Test
    void makes_no_more_points_than_can_be_seen() {
        Instant to = at("2023-12-20T16:00:00Z");
        assertThat(Step.MONTH.points(at("1990-12-31T16:00:00Z"), to)).hasSize(396);
        assertThatThrownBy(() -> Step.DAY.points(at("2022-12-31T16:00:00Z").minusSeconds(60 * 86_400), to))
                .isInstanceOf(Invalid.class);
    }

    private static Instant at(String instant) {
        return Instant.parse(instant);
    }
}
