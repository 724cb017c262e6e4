package org.huying.reporting.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * The official working calendar as it was known at some instant (domain.md §4): which days are worked is what the yearly
 * notices say; of a year without one, Monday to Friday, and what is counted through it is provisional.
 */
public final class WorkingCalendar {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Set<Integer> settledYears = new HashSet<>();
    private final Set<LocalDate> daysOff = new HashSet<>();
    private final Set<LocalDate> makeUpDays = new HashSet<>();
    private final NavigableMap<LocalDate, OfficeHours> officeHours = new TreeMap<>();

    WorkingCalendar(Collection<CalendarNews> told) {
        told.forEach(this::take);
    }

    private void take(CalendarNews news) {
        if (news.officeHours() != null) {
            news.officeHours().forEach(hours -> officeHours.put(hours.validFrom(), hours));
            return;
        }
        settledYears.add(news.year());
        news.holidays()
                .forEach(off ->
                        off.firstDay().datesUntil(off.lastDay().plusDays(1)).forEach(daysOff::add));
        makeUpDays.addAll(news.makeUpDays());
    }

    /** Whether office hours were told: without them there is no working time. */
    public boolean knowsOfficeHours() {
        return !officeHours.isEmpty();
    }

    /** Office time between the two instants, in whole seconds. */
    public long workingSeconds(Instant from, Instant to) {
        if (!knowsOfficeHours()) throw new IllegalStateException("no office hours are known");
        long sum = 0;
        LocalDate last = dayOf(to);
        for (LocalDate day = dayOf(from); !day.isAfter(last); day = day.plusDays(1))
            if (isWorkingDay(day)) sum += hoursOf(day).secondsBetween(from, to, day, ZONE);
        return sum;
    }

    /** Whether a year between the two instants has no notice. */
    public boolean isProvisional(Instant from, Instant to) {
        for (int year = dayOf(from).getYear(); year <= dayOf(to).getYear(); year++)
            if (!settledYears.contains(year)) return true;
        return false;
    }

    private boolean isWorkingDay(LocalDate day) {
        if (makeUpDays.contains(day)) return true;
        return !daysOff.contains(day) && day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
    }

    private OfficeHours hoursOf(LocalDate day) {
        var valid = officeHours.floorEntry(day);
        return (valid == null ? officeHours.firstEntry() : valid).getValue();
    }

    private static LocalDate dayOf(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }
}
