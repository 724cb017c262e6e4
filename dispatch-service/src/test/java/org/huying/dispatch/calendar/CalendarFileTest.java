package org.huying.dispatch.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.huying.dispatch.datafile.DataFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarFileTest {
    /** Written out from the notices again, as domain.md §4 lists them. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2023 | 2022-12-31/01-02 01-21/01-27 04-05 04-29/05-03 06-22/06-24 09-29/10-06 | 01-28 01-29 04-23 05-06 06-25 10-07 10-08
            2024 | 01-01 02-10/02-17 04-04/04-06 05-01/05-05 06-10 09-15/09-17 10-01/10-07 | 02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12
            2025 | 01-01 01-28/02-04 04-04/04-06 05-01/05-05 05-31/06-02 10-01/10-08 | 01-26 02-08 04-27 09-28 10-11
            2026 | 01-01/01-03 02-15/02-23 04-04/04-06 05-01/05-05 06-19/06-21 09-25/09-27 10-01/10-07 | 01-04 02-14 02-28 05-09 09-20 10-10
            """)
    void says_what_the_notices_say(int year, String off, String worked) {
        HolidayNotice notice = TownCalendar.notice(year);
        assertThat(notice.holidays())
                .extracting(Holiday::firstDay)
                .containsExactlyElementsOf(
                        words(off).map(run -> day(year, run.split("/")[0])).toList());
        assertThat(notice.holidays())
                .extracting(Holiday::lastDay)
                .containsExactlyElementsOf(words(off)
                        .map(run -> day(year, run.substring(run.indexOf('/') + 1)))
                        .toList());
        assertThat(notice.makeUpDays())
                .containsExactlyElementsOf(
                        words(worked).map(word -> day(year, word)).toList());
        assertThat(notice.source()).contains("国务院办公厅", String.valueOf(year));
    }

    @Test
    void gives_the_years_2023_to_2026_each_of_them_sound() {
        List<HolidayNotice> notices = TownCalendar.file().notices();
        assertThat(notices).extracting(HolidayNotice::year).containsExactly(2023, 2024, 2025, 2026);
        for (HolidayNotice notice : notices)
            NoticeCheck.mustBeSound(
                    notice, notices.stream().filter(other -> other != notice).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "officeHours: []\nholidays: []",
                "officeHours: [{validFrom: 2023-01-01, spans: []}]\nnotices: []",
                "officeHours: [{validFrom: 2023-01-01, spans: [{opens: '12:00', closes: '09:00'}]}]\nnotices: []",
                "officeHours: [{validFrom: 2023-01-01, spans: "
                        + "[{opens: '09:00', closes: '12:00'}, {opens: '11:59', closes: '17:00'}]}]\nnotices: []",
                "officeHours: []\nnotices: [{year: 2023, source: x, holidays: [], makeUpDays: [2023-02-30]}]",
                "officeHours: []\nnotices: [{year: 2023, source: x, makeUpDays: []}]"
            })
    void is_refused_when_it_does_not_say_what_it_should(String content, @TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("calendar.yaml"), content);
        assertThatThrownBy(() -> DataFile.read(file.toString(), CalendarFile.class))
                .isInstanceOf(IOException.class);
    }

    @Test
    void must_be_there() {
        assertThatThrownBy(() -> DataFile.read("calendar/none.yaml", CalendarFile.class))
                .hasMessageContaining("neither a file nor a resource");
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.strip().split(" "));
    }

    private static LocalDate day(int year, String day) {
        if (day.length() > 5) return LocalDate.parse(day);
        return LocalDate.parse("%d-%s".formatted(year, day));
    }
}
