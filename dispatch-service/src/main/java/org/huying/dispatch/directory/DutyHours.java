package org.huying.dispatch.directory;

import java.time.DayOfWeek;
import java.util.List;
import java.util.regex.Pattern;

/**
 * When a unit is on duty on one day of the week, in Asia/Shanghai. A night that passes midnight is written as two.
 *
 * @param from {@code HH:mm}, included
 * @param to   {@code HH:mm}, not included; {@code 24:00} is the end of the day
 */
public record DutyHours(DayOfWeek day, String from, String to) {
    private static final Pattern TIME = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d");

    boolean isWellFormed() {
        return day != null
                && from != null
                && to != null
                && TIME.matcher(from).matches()
                && (TIME.matcher(to).matches() || to.equals("24:00"))
                && from.compareTo(to) < 0;
    }

    boolean overlapsOneOf(List<DutyHours> others) {
        return others.stream()
                .anyMatch(other -> day == other.day && from.compareTo(other.to) < 0 && other.from.compareTo(to) < 0);
    }
}
