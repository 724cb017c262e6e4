package org.huying.dispatch.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {
    private static final WorkingCalendar OFFICIAL = TownCalendar.official();

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
    void counts_working_days_from_the_day_after(LocalDate start, int days, LocalDate due) {
        assertThat(OFFICIAL.plusWorkingDays(start, days)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({"2023-12, 21", "2023-10, 19", "2024-02, 18", "2024-10, 19", "2026-02, 16"})
    void knows_how_many_working_days_a_month_has(String month, int days) {
        LocalDate first = LocalDate.parse(month + "-01");
        assertThat(first.datesUntil(first.plusMonths(1)).filter(OFFICIAL::isWorkingDay))
                .hasSize(days);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-12-30, true", // a Friday of a year without a notice
        "2022-12-31, false", // the notice for 2023 reaches back
        "2023-01-02, false", // a Monday that is off
        "2023-01-28, true", // a Saturday that is worked
        "2023-10-07, true",
        "2023-12-02, false",
        "2024-02-09, true", // 除夕 is recommended, not given
        "2027-01-01, true" // no notice yet: a Friday
    })
    void asks_the_notice_first_and_the_week_second(LocalDate day, boolean worked) {
        assertThat(OFFICIAL.isWorkingDay(day)).isEqualTo(worked);
    }

    @Test
    void is_provisional_where_a_year_has_no_notice() {
        assertThat(OFFICIAL.isProvisional(2022)).isTrue();
        assertThat(OFFICIAL.isProvisional(2023)).isFalse();
        assertThat(OFFICIAL.isProvisional(2027)).isTrue();
        assertThat(OFFICIAL.isProvisional(day("2023-01-01"), day("2026-12-31"))).isFalse();
        assertThat(OFFICIAL.isProvisional(day("2026-12-31"), day("2027-01-01"))).isTrue();
        assertThat(TownCalendar.knowing(2023, 2025).isProvisional(day("2023-12-31"), day("2025-01-01")))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2023-12-07T09:00:00+08:00, 1, 2023-12-07T10:00:00+08:00
            2023-12-07T11:30:00+08:00, 1, 2023-12-07T14:00:00+08:00
            2023-12-07T12:30:00+08:00, 4, 2023-12-07T17:30:00+08:00
            2023-12-07T17:30:00+08:00, 1, 2023-12-08T10:00:00+08:00
            2023-12-07T17:29:59+08:00, 1, 2023-12-08T09:59:59+08:00
            2023-12-07T23:59:59+08:00, 3, 2023-12-08T12:00:00+08:00
            2023-12-08T00:00:00+08:00, 3, 2023-12-08T12:00:00+08:00
            2023-12-08T16:30:00+08:00, 2, 2023-12-11T10:00:00+08:00
            2023-12-07T09:00:00+08:00, 7, 2023-12-07T17:30:00+08:00
            2023-12-07T09:00:00+08:00, 8, 2023-12-08T10:00:00+08:00
            2023-10-05T10:00:00+08:00, 7, 2023-10-07T17:30:00+08:00
            2024-02-03T10:00:00+08:00, 1, 2024-02-04T10:00:00+08:00
            2024-02-04T16:30:00+08:00, 2, 2024-02-05T10:00:00+08:00
            2023-12-29T17:00:00+08:00, 1, 2024-01-02T09:30:00+08:00
            """)
    void counts_working_hours_over_lunch_night_weekend_and_make_up_day(
            OffsetDateTime start, int hours, OffsetDateTime due) {
        assertThat(OFFICIAL.plusWorkingTime(start.toInstant(), Duration.ofHours(hours)))
                .isEqualTo(due.toInstant());
    }

    @Test
    void changes_office_hours_from_a_day_on() {
        // Given
        OfficeHours whole = hours("2023-01-01", "09:00", "17:00");
        OfficeHours summer = hours("2023-07-01", "08:00", "14:00");
        WorkingCalendar calendar = new WorkingCalendar(List.of(), List.of(summer, whole));
        // When
        Instant overTheChange = calendar.plusWorkingTime(Instant.parse("2023-06-30T08:00:00Z"), Duration.ofHours(2));
        Instant longBefore = calendar.plusWorkingTime(Instant.parse("2020-06-01T01:00:00Z"), Duration.ofHours(8));
        // Then: Friday 16:00 to 17:00, Monday 08:00 to 09:00
        assertThat(overTheChange).isEqualTo("2023-07-03T01:00:00Z");
        assertThat(longBefore).isEqualTo("2020-06-01T09:00:00Z");
    }

    @Test
    void ends_a_day_at_24_o_clock_in_shanghai() {
        assertThat(WorkingCalendar.endOf(day("2023-12-18"))).isEqualTo("2023-12-18T16:00:00Z");
        assertThat(WorkingCalendar.dayOf(Instant.parse("2023-12-18T15:59:59Z"))).isEqualTo("2023-12-18");
        assertThat(WorkingCalendar.dayOf(Instant.parse("2023-12-18T16:00:00Z"))).isEqualTo("2023-12-19");
    }

    @Test
    void counts_forwards_only_and_never_without_office_hours() {
        assertThatThrownBy(() -> OFFICIAL.plusWorkingDays(day("2023-12-18"), -1))
                .isInstanceOf(IllegalArgumentException.class);
        for (Duration time : List.of(Duration.ZERO, Duration.ofHours(-1)))
            assertThatThrownBy(() -> OFFICIAL.plusWorkingTime(Instant.EPOCH, time))
                    .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new WorkingCalendar(List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        OfficeHours hours = hours("2023-01-01", "09:00", "17:00");
        assertThatThrownBy(() -> new WorkingCalendar(List.of(), List.of(hours, hours)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static OfficeHours hours(String validFrom, String opens, String closes) {
        return new OfficeHours(
                day(validFrom), List.of(new OfficeHours.Span(LocalTime.parse(opens), LocalTime.parse(closes))));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
