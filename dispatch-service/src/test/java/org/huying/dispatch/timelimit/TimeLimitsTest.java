package org.huying.dispatch.timelimit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huying.dispatch.timelimit.TimeLimitFixtures.limits;
import static org.huying.dispatch.timelimit.TimeLimitFixtures.resolution;
import static org.huying.dispatch.timelimit.TimeLimitFixtures.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.huying.dispatch.calendar.TownCalendar;
import org.huying.dispatch.calendar.WorkingCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeLimitsTest {
    private static final WorkingCalendar OFFICIAL = TownCalendar.official();
    private static final LocalDate EVER = LocalDate.of(2000, 1, 1);

    @ParameterizedTest
    @CsvSource({
        "2023-12-27, 5, 2024-01-04",
        "2024-02-02, 3, 2024-02-06",
        "2024-02-08, 3, 2024-02-19",
        "2023-09-27, 3, 2023-10-08",
        "2023-10-05, 2, 2023-10-08",
        "2024-04-30, 3, 2024-05-08",
        "2023-12-07, 7, 2023-12-18"
    })
    void working_days_end_at_24_o_clock_of_the_last_whenever_the_first_began(
            LocalDate start, int days, LocalDate last) {
        // Given
        TimeLimits limits = limits(rule("*", days, LimitUnit.WORKING_DAYS, EVER));
        for (String time : List.of("00:00:00", "12:00:00", "23:59:59")) {
            // When
            Deadline deadline = resolution(limits, "x", at(start + "T" + time + "+08:00"), OFFICIAL);
            // Then
            assertThat(deadline.dueAt()).isEqualTo(at(last.plusDays(1) + "T00:00:00+08:00"));
            assertThat(deadline.provisional()).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({
        // Days of the calendar: off days count, the day of dispatch does not
        "DAYS, 7, 2023-12-07T23:59:59+08:00, 2023-12-15T00:00:00+08:00",
        "DAYS, 7, 2023-12-08T00:00:00+08:00, 2023-12-16T00:00:00+08:00",
        "DAYS, 15, 2023-12-20T10:00:00+08:00, 2024-01-05T00:00:00+08:00",
        // 00:30 in Shanghai is the day before in UTC
        "DAYS, 1, 2023-12-08T00:30:00+08:00, 2023-12-10T00:00:00+08:00",
        "HOURS, 2, 2023-12-07T23:00:01+08:00, 2023-12-08T01:00:01+08:00",
        "HOURS, 24, 2023-12-31T23:59:59+08:00, 2024-01-01T23:59:59+08:00",
        // dispatched on an off day, on a worked Saturday, before a worked Sunday
        "WORKING_DAYS, 1, 2023-10-06T10:00:00+08:00, 2023-10-08T00:00:00+08:00",
        "WORKING_DAYS, 1, 2023-10-07T10:00:00+08:00, 2023-10-09T00:00:00+08:00",
        "WORKING_DAYS, 1, 2024-02-03T10:00:00+08:00, 2024-02-05T00:00:00+08:00",
        "WORKING_HOURS, 4, 2023-12-08T16:30:00+08:00, 2023-12-11T12:00:00+08:00",
        "WORKING_HOURS, 4, 2023-10-06T23:59:59+08:00, 2023-10-07T14:30:00+08:00",
        "WORKING_HOURS, 1, 2023-12-29T17:00:00+08:00, 2024-01-02T09:30:00+08:00"
    })
    void every_unit_counts_as_it_is_meant_to(LimitUnit unit, int quantity, OffsetDateTime start, OffsetDateTime due) {
        TimeLimits limits = limits(rule("*", quantity, unit, EVER));
        Deadline deadline = resolution(limits, "x", start.toInstant(), OFFICIAL);
        assertThat(deadline.dueAt()).isEqualTo(due.toInstant());
        assertThat(deadline.startedAt()).isEqualTo(start.toInstant());
        assertThat(deadline.provisional()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "WORKING_DAYS, 2, 2023-12-27T10:00:00+08:00, false",
        "WORKING_DAYS, 3, 2023-12-27T10:00:00+08:00, true",
        "WORKING_HOURS, 1, 2023-12-29T16:30:00+08:00, false",
        "WORKING_HOURS, 2, 2023-12-29T16:30:00+08:00, true",
        // the day of dispatch does not count, so its year does not matter
        "WORKING_DAYS, 1, 2022-12-31T10:00:00+08:00, false",
        "WORKING_HOURS, 1, 2022-12-30T17:00:00+08:00, true",
        "DAYS, 15, 2023-12-27T10:00:00+08:00, false",
        "HOURS, 24, 2023-12-31T23:00:00+08:00, false"
    })
    void is_provisional_when_counted_through_a_year_without_notice(
            LimitUnit unit, int quantity, OffsetDateTime start, boolean provisional) {
        TimeLimits limits = limits(rule("*", quantity, unit, EVER));
        assertThat(resolution(limits, "x", start.toInstant(), TownCalendar.knowing(2023))
                        .provisional())
                .isEqualTo(provisional);
    }

    @Test
    void a_provisional_deadline_is_counted_again_when_the_notice_is_published() {
        // Given: Monday to Friday until the notice for 2024 says that New Year's Day is off
        TimeLimits limits = limits(rule("*", 5, LimitUnit.WORKING_DAYS, EVER));
        Deadline before = resolution(limits, "x", at("2023-12-27T10:00:00+08:00"), TownCalendar.knowing(2023));
        assertThat(before.dueAt()).isEqualTo(at("2024-01-04T00:00:00+08:00"));
        assertThat(before.provisional()).isTrue();
        // When
        Deadline after = limits.recomputed(before, OFFICIAL);
        // Then
        assertThat(after.dueAt()).isEqualTo(at("2024-01-05T00:00:00+08:00"));
        assertThat(after.provisional()).isFalse();
        assertThat(after.ruleId()).isEqualTo(before.ruleId());
        assertThat(after.startedAt()).isEqualTo(before.startedAt());
    }

    @Test
    void a_deadline_stays_provisional_while_another_year_it_touches_has_no_notice() {
        TimeLimits limits = limits(rule("*", 270, LimitUnit.WORKING_DAYS, EVER));
        Deadline first = resolution(limits, "x", at("2023-12-27T10:00:00+08:00"), TownCalendar.knowing(2023));
        Deadline second = limits.recomputed(first, TownCalendar.knowing(2023, 2024));
        Deadline third = limits.recomputed(second, OFFICIAL);
        assertThat(second.provisional()).isTrue();
        assertThat(third.provisional()).isFalse();
    }

    @Test
    void a_settled_deadline_is_left_as_it_is() {
        TimeLimits limits = limits(rule("*", 5, LimitUnit.WORKING_DAYS, EVER));
        Deadline settled = resolution(limits, "x", at("2023-12-27T10:00:00+08:00"), OFFICIAL);
        assertThat(limits.recomputed(settled, TownCalendar.knowing(2023))).isSameAs(settled);
    }

    @Test
    void a_case_keeps_the_version_it_was_dispatched_under_also_when_counted_again() {
        // Given
        LocalDate december = LocalDate.of(2023, 12, 28);
        TimeLimits limits =
                limits(rule("*", 5, LimitUnit.WORKING_DAYS, EVER), rule("*", 1, LimitUnit.WORKING_DAYS, december));
        // When
        Deadline old = resolution(limits, "x", at("2023-12-27T23:59:59+08:00"), TownCalendar.knowing(2023));
        Deadline young = resolution(limits, "x", at("2023-12-28T00:00:00+08:00"), TownCalendar.knowing(2023));
        // Then
        assertThat(old.ruleVersion()).isEqualTo(EVER);
        assertThat(limits.recomputed(old, OFFICIAL).dueAt()).isEqualTo(at("2024-01-05T00:00:00+08:00"));
        assertThat(young.ruleVersion()).isEqualTo(december);
        assertThat(young.dueAt()).isEqualTo(at("2023-12-30T00:00:00+08:00"));
    }

    @Test
    void a_version_that_was_taken_out_of_the_file_is_missed_aloud() {
        Deadline old = resolution(
                limits(rule("*", 5, LimitUnit.WORKING_DAYS, EVER)), "x", at("2027-01-01T10:00:00+08:00"), OFFICIAL);
        TimeLimits without = limits(rule("*", 5, LimitUnit.WORKING_DAYS, EVER.plusDays(1)));
        assertThatThrownBy(() -> without.recomputed(old, OFFICIAL))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("*/GENERAL/RESOLUTION of 2000-01-01");
    }

    @ParameterizedTest
    @CsvSource({
        "utilities.water.pipe, utilities.water/GENERAL/RESOLUTION, 3",
        "utilities.water, utilities.water/GENERAL/RESOLUTION, 3",
        "utilities.waterfall, utilities/GENERAL/RESOLUTION, 2",
        "utilities, utilities/GENERAL/RESOLUTION, 2",
        "utilitiesx, */GENERAL/RESOLUTION, 9",
        "city-order.itinerant-vendors, */GENERAL/RESOLUTION, 9"
    })
    void the_most_specific_topic_wins_over_a_later_version_of_a_wider_one(String topic, String id, int hours) {
        // Given
        TimeLimits limits = limits(
                rule("*", 1, LimitUnit.HOURS, EVER),
                rule("utilities.water", 3, LimitUnit.HOURS, EVER),
                rule("*", 9, LimitUnit.HOURS, EVER.plusDays(1)),
                rule("utilities", 2, LimitUnit.HOURS, EVER));
        // When
        Deadline deadline = resolution(limits, topic, at("2023-12-07T10:00:00+08:00"), OFFICIAL);
        // Then
        assertThat(deadline.ruleId()).isEqualTo(id);
        assertThat(deadline.dueAt()).isEqualTo(at("2023-12-07T10:00:00+08:00").plusSeconds(hours * 3_600L));
    }

    @Test
    void a_dispatch_before_every_rule_has_no_limit_to_guess() {
        TimeLimits limits = limits(rule("*", 1, LimitUnit.HOURS, EVER));
        assertThatThrownBy(() -> resolution(limits, "x", at("1999-12-31T23:59:59+08:00"), OFFICIAL))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no limit yet on 1999-12-31");
    }

    private static Instant at(String time) {
        return OffsetDateTime.parse(time).toInstant();
    }
}
