package org.huying.reporting.tally;

import java.time.Instant;
import java.time.ZonedDateTime;

/**
 * An hour of a day of the week, by the clock of the town.
 *
 * @param weekday 1 is Monday, 7 is Sunday
 * @param hour    0 to 23
 */
record HourOfWeek(int weekday, int hour) {
    private static final String BETWEEN = "-";

    static HourOfWeek of(Instant at) {
        ZonedDateTime heard = at.atZone(TallyChange.ZONE);
        return new HourOfWeek(heard.getDayOfWeek().getValue(), heard.getHour());
    }

    /** From what {@link #part} wrote. */
    static HourOfWeek read(String part) {
        String[] numbers = part.split(BETWEEN);
        return new HourOfWeek(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]));
    }

    /** As tallies call it: {@code 5-21}. */
    String part() {
        return weekday + BETWEEN + hour;
    }
}
