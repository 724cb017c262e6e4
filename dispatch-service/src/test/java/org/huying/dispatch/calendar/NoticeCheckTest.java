package org.huying.dispatch.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.huying.chassis.problem.Invalid;
import org.huying.chassis.problem.Invalid.FieldError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticeCheckTest {
    private static final HolidayNotice FOR_2026 = TownCalendar.notice(2026);

    /** Runs before the bar are holidays, days behind it are worked. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            '|',                                               /holidays
            '2028-01-01/2028-01-01|',                          /holidays/0
            '2026-11-30/2026-12-01|',                          /holidays/0
            '2027-01-03/2027-01-01|',                          /holidays/0/lastDay
            '2027-01-01/2027-01-16|',                          /holidays/0/lastDay
            '2027-01-01/2027-01-03 2027-01-03/2027-01-04|',    /holidays/1
            '2027-01-01/2027-01-03|2028-01-08',                /makeUpDays/0
            '2027-01-01/2027-01-03|2027-01-02',                /makeUpDays/0
            '2027-01-01/2027-01-03|2027-01-09 2027-01-09',     /makeUpDays/1
            '2027-01-01/2027-01-03|2027-01-08',                /makeUpDays/0
            """)
    void refuses_what_no_notice_can_say(String days, String pointer) {
        assertThat(pointers(notice(days), List.of(FOR_2026))).containsExactly(pointer);
    }

    @Test
    void refuses_a_day_that_the_notice_of_another_year_settled() {
        // Given
        HolidayNotice reachingBack = notice("2026-12-31/2027-01-03|");
        HolidayNotice settled = new HolidayNotice(
                2026, "国务院办公厅", List.of(new Holiday("年末", day("2026-12-31"), day("2026-12-31"))), List.of());
        // When, Then
        assertThat(pointers(reachingBack, List.of(settled))).containsExactly("/holidays/0");
    }

    @Test
    void names_everything_that_is_wrong_at_once() {
        assertThat(pointers(notice("2027-01-03/2027-01-01|2027-01-08 2029-01-06"), List.of()))
                .containsExactly("/holidays/0/lastDay", "/makeUpDays/1", "/makeUpDays/0");
    }

    @Test
    void accepts_a_notice_that_reaches_back_into_december() {
        assertThatCode(() -> NoticeCheck.mustBeSound(notice("2026-12-31/2027-01-14|2026-12-26"), List.of(FOR_2026)))
                .doesNotThrowAnyException();
    }

    private static List<String> pointers(HolidayNotice notice, List<HolidayNotice> others) {
        Invalid refusal = catchThrowableOfType(Invalid.class, () -> NoticeCheck.mustBeSound(notice, others));
        return ((List<?>) refusal.members().get("errors"))
                .stream().map(error -> ((FieldError) error).pointer()).toList();
    }

    private static HolidayNotice notice(String days) {
        String[] parts = days.split("\\|", -1);
        List<Holiday> holidays = words(parts[0]).stream()
                .map(run -> new Holiday("假期", day(run.split("/")[0]), day(run.split("/")[1])))
                .toList();
        List<LocalDate> worked =
                words(parts[1]).stream().map(NoticeCheckTest::day).toList();
        return new HolidayNotice(2027, "国务院办公厅", holidays, worked);
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty()).toList();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
