package org.huying.dispatch.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The official working calendar at one moment. Which days are worked is what the yearly notices say; where a year has
 * none yet, Monday to Friday are taken and the year is provisional (domain.md §4).
 */
public final class WorkingCalendar {
    /** Days and office hours are those of this zone; instants are in UTC. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Set<Integer> settledYears = new HashSet<>();
    private final Set<LocalDate> daysOff = new HashSet<>();
    private final Set<LocalDate> makeUpDays = new HashSet<>();
    private final NavigableMap<LocalDate, OfficeHours> officeHours = new TreeMap<>();

    /** @param officeHours each valid until the next begins; the first also for all time before it */
    public WorkingCalendar(Collection<HolidayNotice> notices, Collection<OfficeHours> officeHours) {
        if (officeHours.isEmpty()) throw new IllegalArgumentException("a calendar needs office hours");
        for (HolidayNotice notice : notices) {
            settledYears.add(notice.year());
            notice.daysOff().forEach(daysOff::add);
            makeUpDays.addAll(notice.makeUpDays());
        }
        for (OfficeHours hours : officeHours)
            if (this.officeHours.put(hours.validFrom(), hours) != null)
                throw new IllegalArgumentException("office hours given twice: " + hours.validFrom());
    }

    public static LocalDate dayOf(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    /** 24:00 of the day. */
    public static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZONE).toInstant();
    }

    public boolean isWorkingDay(LocalDate day) {
        if (makeUpDays.contains(day)) return true;
        return !daysOff.contains(day) && day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
    }

    /** True while no notice for the year is known. */
    public boolean isProvisional(int year) {
        return !settledYears.contains(year);
    }

    /** True when any year between the two days, both included, has no notice. */
    public boolean isProvisional(LocalDate first, LocalDate last) {
        return IntStream.rangeClosed(first.getYear(), last.getYear()).anyMatch(this::isProvisional);
    }

    /** The n-th working day after the given day, which itself does not count; with 0 the day itself. */
    public LocalDate plusWorkingDays(LocalDate day, int days) {
        if (days < 0) throw new IllegalArgumentException("counts forwards only: " + days);
        LocalDate reached = day;
        for (int left = days; left > 0; ) {
            reached = reached.plusDays(1);
            if (isWorkingDay(reached)) left--;
        }
        return reached;
    }

    /** When so much office time has passed since the given moment; exactly at closing time, not the next morning. */
    public Instant plusWorkingTime(Instant start, Duration time) {
        if (time.isNegative() || time.isZero()) throw new IllegalArgumentException("counts forwards only: " + time);
        Duration left = time;
        for (LocalDate day = dayOf(start); ; day = day.plusDays(1)) {
            if (!isWorkingDay(day)) continue;
            for (OfficeHours.Span span : officeHours(day).spans()) {
                Instant from = later(start, at(day, span.opens()));
                Duration open = Duration.between(from, at(day, span.closes()));
                if (open.isNegative()) continue;
                if (left.compareTo(open) <= 0) return from.plus(left);
                left = left.minus(open);
            }
        }
    }

    private OfficeHours officeHours(LocalDate day) {
        var valid = officeHours.floorEntry(day);
        return (valid == null ? officeHours.firstEntry() : valid).getValue();
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(ZONE).toInstant();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
