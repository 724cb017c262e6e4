package org.huying.dispatch.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.huying.dispatch.datafile.DataFile;

/** The calendar as the data file of the town gives it, for tests. */
public final class TownCalendar {
    private TownCalendar() {}

    /** With the notices for 2023 to 2026. */
    public static WorkingCalendar official() {
        return knowing(2023, 2024, 2025, 2026);
    }

    /** As it was when only these years had a notice. */
    public static WorkingCalendar knowing(Integer... years) {
        List<Integer> known = List.of(years);
        return new WorkingCalendar(
                file().notices().stream()
                        .filter(notice -> known.contains(notice.year()))
                        .toList(),
                file().officeHours());
    }

    static HolidayNotice notice(int year) {
        return file().notices().stream()
                .filter(notice -> notice.year() == year)
                .findFirst()
                .orElseThrow();
    }

    static CalendarFile file() {
        try {
            return DataFile.read("calendar/state-council.yaml", CalendarFile.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
