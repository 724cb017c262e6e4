package org.huying.reporting.scope;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.huying.chassis.problem.Invalid;

/**
 * A time as a caller writes it: a day of the town, from its start to its end, or an instant, where both are one.
 */
record Moment(Instant start, Instant end) {
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final String DAY = "2023-12-20";

    /** Wide enough for any report, narrow enough for the database. */
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    static Moment at(Instant instant) {
        return new Moment(instant, instant);
    }

    /** @param pointer names the parameter to whom it may concern */
    static Moment read(String pointer, String text) {
        try {
            Moment read = text.length() == DAY.length() ? of(LocalDate.parse(text)) : at(Instant.parse(text));
            if (!read.start.isBefore(EARLIEST) && !read.end.isAfter(LATEST)) return read;
        } catch (DateTimeException unreadable) {
            // Refused below, in words of our own.
        }
        throw new Invalid(pointer, "应为 2023-12-20 或 2023-12-20T01:00:00Z · a day like 2023-12-20 or an instant in UTC");
    }

    boolean isDay() {
        return !start.equals(end);
    }

    private static Moment of(LocalDate day) {
        return new Moment(
                day.atStartOfDay(ZONE).toInstant(),
                day.plusDays(1).atStartOfDay(ZONE).toInstant());
    }
}
