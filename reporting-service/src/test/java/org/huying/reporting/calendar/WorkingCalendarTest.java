package org.huying.reporting.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {
    private static final CalendarNews HOURS = CalendarNews.of("""
            {"officeHours":[{"validFrom":"2023-01-01","spans":[{"opens":"09:00","closes":"12:00"},
             {"opens":"13:30","closes":"17:30"}]}],"actorRole":"system"}""");
    private static final CalendarNews YEAR_2023 = CalendarNews.of("""
            {"year":2023,"source":"通知","holidays":[{"name":"中秋节、国庆节","firstDay":"2023-09-29","lastDay":"2023-10-06"}],
             "makeUpDays":["2023-10-07","2023-10-08"],"actorRole":"system"}""");
    private static final CalendarNews YEAR_2024 = CalendarNews.of("""
            {"year":2024,"source":"通知","holidays":[{"name":"元旦","firstDay":"2024-01-01","lastDay":"2024-01-01"},
             {"name":"春节","firstDay":"2024-02-10","lastDay":"2024-02-17"}],
             "makeUpDays":["2024-02-04","2024-02-18"],"actorRole":"system"}""");
    private static final WorkingCalendar CALENDAR = new WorkingCalendar(List.of(YEAR_2023, YEAR_2024, HOURS));

    /** Times of Asia/Shanghai, hours of office time; a whole working day has seven. */
    @ParameterizedTest
    @CsvSource({
        "2023-12-06T09:00, 2023-12-06T17:30, 7",
        "2023-12-06T10:00, 2023-12-06T11:30, 1.5",
        "2023-12-06T11:00, 2023-12-06T14:00, 1.5",
        "2023-12-06T18:00, 2023-12-07T08:00, 0",
        "2023-12-08T17:00, 2023-12-11T09:30, 1",
        "2023-12-09T00:00, 2023-12-11T00:00, 0",
        "2023-09-28T17:30, 2023-10-07T12:00, 3",
        "2023-10-05T00:00, 2023-10-09T00:00, 14",
        "2023-12-29T09:00, 2024-01-02T12:00, 10",
        "2024-02-08T00:00, 2024-02-19T00:00, 21",
        "2023-12-06T10:00, 2023-12-06T10:00, 0"
    })
    void counts_office_time_of_working_days(String from, String to, double hours) {
        assertThat(CALENDAR.workingSeconds(at(from), at(to))).isEqualTo(Math.round(hours * 3600));
    }

    @Test
    void what_is_counted_through_a_year_without_a_notice_is_provisional() {
        WorkingCalendar knows2023 = new WorkingCalendar(List.of(YEAR_2023, HOURS));
        assertThat(knows2023.isProvisional(at("2023-12-06T10:00"), at("2023-12-29T10:00")))
                .isFalse();
        assertThat(knows2023.isProvisional(at("2023-12-29T10:00"), at("2024-01-02T10:00")))
                .isTrue();
        // Monday to Friday: New Year's Day is taken for a Monday like any other.
        assertThat(knows2023.workingSeconds(at("2024-01-01T00:00"), at("2024-01-02T00:00")))
                .isEqualTo(7 * 3600);
        assertThat(CALENDAR.workingSeconds(at("2024-01-01T00:00"), at("2024-01-02T00:00")))
                .isZero();
    }

    @Test
    void without_office_hours_there_is_no_working_time() {
        WorkingCalendar daysAlone = new WorkingCalendar(List.of(YEAR_2023));
        assertThat(daysAlone.knowsOfficeHours()).isFalse();
        assertThatThrownBy(() -> daysAlone.workingSeconds(at("2023-12-06T10:00"), at("2023-12-06T11:00")))
                .isInstanceOf(IllegalStateException.class);
    }

    private static Instant at(String inShanghai) {
        return Instant.parse(inShanghai + ":00+08:00");
    }
}
