package org.huying.dispatch.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * The State Council's notice for one year (部分节假日安排的通知): which days are off, and which weekend days are worked
 * to make up for them (调休). It may reach back into the last days of the year before.
 *
 * @param source     the notice's name
 * @param makeUpDays weekend days that are worked
 */
public record HolidayNotice(int year, String source, List<Holiday> holidays, List<LocalDate> makeUpDays) {
    public HolidayNotice {
        holidays = List.copyOf(holidays);
        makeUpDays = List.copyOf(makeUpDays);
    }

    Stream<LocalDate> daysOff() {
        return holidays.stream()
                .flatMap(holiday ->
                        holiday.firstDay().datesUntil(holiday.lastDay().plusDays(1)));
    }
}
