package org.huying.dispatch.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** What holds for any start and any quantity; the seed is the repetition's number. */
class WorkingCalendarPropertiesTest {
    private static final WorkingCalendar OFFICIAL = TownCalendar.official();
    /** From a year without notice into another one. */
    private static final LocalDate FIRST = LocalDate.of(2022, 11, 1);

    private static final int DAYS = 1_900;

    private Random random;
    private LocalDate day;

    @BeforeEach
    void anyDay(RepetitionInfo repetition) {
        random = new Random(repetition.getCurrentRepetition());
        day = FIRST.plusDays(random.nextInt(DAYS));
    }

    @RepeatedTest(300)
    void a_count_of_working_days_ends_on_the_nth_of_them() {
        int days = 1 + random.nextInt(60);
        LocalDate due = OFFICIAL.plusWorkingDays(day, days);
        assertThat(OFFICIAL.isWorkingDay(due)).isTrue();
        assertThat(day.plusDays(1).datesUntil(due.plusDays(1)).filter(OFFICIAL::isWorkingDay))
                .hasSize(days);
    }

    @RepeatedTest(300)
    void more_working_days_end_later_and_n_then_m_are_n_plus_m() {
        int n = random.nextInt(40);
        int m = 1 + random.nextInt(40);
        LocalDate sooner = OFFICIAL.plusWorkingDays(day, n);
        LocalDate later = OFFICIAL.plusWorkingDays(day, n + m);
        assertThat(later).isAfter(sooner).isEqualTo(OFFICIAL.plusWorkingDays(sooner, m));
    }

    @RepeatedTest(300)
    void working_time_is_what_a_minute_by_minute_count_finds() {
        ZonedDateTime start = day.atStartOfDay(WorkingCalendar.ZONE).plusMinutes(random.nextInt(24 * 60));
        int minutes = 1 + random.nextInt(3_000);
        Instant due = OFFICIAL.plusWorkingTime(start.toInstant(), Duration.ofMinutes(minutes));
        int counted = 0;
        ZonedDateTime minute = start;
        for (; counted < minutes; minute = minute.plusMinutes(1)) if (isOffice(minute)) counted++;
        assertThat(due).isEqualTo(minute.toInstant());
    }

    @RepeatedTest(300)
    void n_then_m_hours_of_working_time_are_n_plus_m() {
        Instant start = day.atStartOfDay(WorkingCalendar.ZONE)
                .plusSeconds(random.nextInt(86_400))
                .toInstant();
        Duration n = Duration.ofSeconds(1 + random.nextInt(200_000));
        Duration m = Duration.ofSeconds(1 + random.nextInt(200_000));
        Instant sooner = OFFICIAL.plusWorkingTime(start, n);
        assertThat(OFFICIAL.plusWorkingTime(start, n.plus(m)))
                .isAfter(sooner)
                .isEqualTo(OFFICIAL.plusWorkingTime(sooner, m));
        assertThat(OFFICIAL.isWorkingDay(WorkingCalendar.dayOf(sooner))).isTrue();
    }

    /** 09:00–12:00 and 13:30–17:30, written a second time. */
    private static boolean isOffice(ZonedDateTime minute) {
        int of = minute.getHour() * 60 + minute.getMinute();
        boolean open = of >= 540 && of < 720 || of >= 810 && of < 1_050;
        return open && OFFICIAL.isWorkingDay(minute.toLocalDate());
    }
}
