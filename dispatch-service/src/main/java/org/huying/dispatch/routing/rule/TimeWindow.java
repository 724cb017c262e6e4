package org.huying.dispatch.routing.rule;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.huying.dispatch.calendar.WorkingCalendar;

/**
 * Hours of some days of the week, Asia/Shanghai, half-open: at {@code to} it is over. Where {@code to} is not after
 * {@code from} it ends the day after; those hours belong to the day on which it began (domain.md §1).
 *
 * @param days null for every day
 * @param from hours and minutes, like 22:00
 * @param to   hours and minutes; 00:00 for the end of the day
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TimeWindow(List<DayOfWeek> days, String from, String to) {
    boolean has(Instant instant) {
        var local = instant.atZone(WorkingCalendar.ZONE);
        LocalTime time = local.toLocalTime();
        LocalDate day = local.toLocalDate();
        LocalTime begin = LocalTime.parse(from);
        LocalTime end = LocalTime.parse(to);
        if (begin.isBefore(end)) return begins(day) && !time.isBefore(begin) && time.isBefore(end);
        return begins(day) && !time.isBefore(begin) || begins(day.minusDays(1)) && time.isBefore(end);
    }

    private boolean begins(LocalDate day) {
        return days == null || days.contains(day.getDayOfWeek());
    }
}
