package org.huying.dispatch.model;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;

/** The working days and office hours once more, typed off domain.md §4, and counted minute by minute. */
final class ModelCalendar {
    private static final ZoneId TOWN = ZoneId.of("Asia/Shanghai");
    private static final Set<LocalDate> OFF = days("""
            2023-01-01/2023-01-02 2023-01-21/2023-01-27 2023-04-05/2023-04-05 2023-04-29/2023-05-03
            2023-06-22/2023-06-24 2023-09-29/2023-10-06
            2024-01-01/2024-01-01 2024-02-10/2024-02-17 2024-04-04/2024-04-06 2024-05-01/2024-05-05
            2024-06-10/2024-06-10 2024-09-15/2024-09-17 2024-10-01/2024-10-07
            2025-01-01/2025-01-01 2025-01-28/2025-02-04 2025-04-04/2025-04-06 2025-05-01/2025-05-05
            2025-05-31/2025-06-02 2025-10-01/2025-10-08
            2026-01-01/2026-01-03 2026-02-15/2026-02-23 2026-04-04/2026-04-06 2026-05-01/2026-05-05
            2026-06-19/2026-06-21 2026-09-25/2026-09-27 2026-10-01/2026-10-07
            """);
    private static final Set<LocalDate> MADE_UP = days("""
            2023-01-28/2023-01-29 2023-04-23/2023-04-23 2023-05-06/2023-05-06 2023-06-25/2023-06-25
            2023-10-07/2023-10-08 2024-02-04/2024-02-04 2024-02-18/2024-02-18 2024-04-07/2024-04-07
            2024-04-28/2024-04-28 2024-05-11/2024-05-11 2024-09-14/2024-09-14 2024-09-29/2024-09-29
            2024-10-12/2024-10-12 2025-01-26/2025-01-26 2025-02-08/2025-02-08 2025-04-27/2025-04-27
            2025-09-28/2025-09-28 2025-10-11/2025-10-11 2026-01-04/2026-01-04 2026-02-14/2026-02-14
            2026-02-28/2026-02-28 2026-05-09/2026-05-09 2026-09-20/2026-09-20 2026-10-10/2026-10-10
            """);

    private ModelCalendar() {}

    static LocalDate day(Instant instant) {
        return instant.atZone(TOWN).toLocalDate();
    }

    static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(TOWN).toInstant();
    }

    /** 24:00. */
    static Instant end(LocalDate day) {
        return at(day.plusDays(1), LocalTime.MIDNIGHT);
    }

    static LocalDate nextWorkingDay(LocalDate day) {
        LocalDate next = day.plusDays(1);
        while (!isWorked(next)) next = next.plusDays(1);
        return next;
    }

    /** When so many minutes of office time have passed. */
    static Instant afterOfficeMinutes(Instant start, int minutes) {
        ZonedDateTime minute = start.atZone(TOWN).truncatedTo(ChronoUnit.MINUTES);
        Duration begun = isOpen(minute) ? Duration.between(minute.toInstant(), start) : Duration.ZERO;
        for (int left = minutes; left > 0; minute = minute.plusMinutes(1)) if (isOpen(minute)) left--;
        if (begun.isZero()) return minute.toInstant();
        while (!isOpen(minute)) minute = minute.plusMinutes(1);
        return minute.toInstant().plus(begun);
    }

    private static boolean isOpen(ZonedDateTime minute) {
        int of = minute.getHour() * 60 + minute.getMinute();
        boolean officeHours = of >= 9 * 60 && of < 12 * 60 || of >= 13 * 60 + 30 && of < 17 * 60 + 30;
        return officeHours && isWorked(minute.toLocalDate());
    }

    private static boolean isWorked(LocalDate day) {
        return MADE_UP.contains(day) || day.getDayOfWeek().getValue() <= 5 && !OFF.contains(day);
    }

    private static Set<LocalDate> days(String spans) {
        Set<LocalDate> days = new HashSet<>();
        for (String span : spans.strip().split("\\s+")) {
            LocalDate last = LocalDate.parse(span.substring(11));
            for (LocalDate day = LocalDate.parse(span.substring(0, 10)); !day.isAfter(last); day = day.plusDays(1))
                days.add(day);
        }
        return days;
    }
}
