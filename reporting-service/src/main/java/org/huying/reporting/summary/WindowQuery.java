package org.huying.reporting.summary;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.huying.chassis.problem.Invalid;

/** Reads a {@link Window} from what a caller wrote: days of Asia/Shanghai, or instants in UTC. */
public final class WindowQuery {
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private WindowQuery() {}

    /** Missing: from the beginning, to {@code asOf}, as of now. A day as {@code to} or {@code asOf} means its end. */
    public static Window of(String from, String to, String asOf, Instant now) {
        Instant known = isAbsent(asOf) ? now : instant("/asOf", asOf, true);
        if (known.isAfter(now) && !isDayOf(asOf, now))
            throw new Invalid("/asOf", "asOf 不能晚于当前时间 · asOf must not lie in the future");
        Instant start = isAbsent(from) ? Instant.EPOCH : instant("/from", from, false);
        Instant end = isAbsent(to) ? known : instant("/to", to, true);
        return new Window(start, end, known.isAfter(now) ? now : known);
    }

    private static boolean isAbsent(String text) {
        return text == null || text.isEmpty();
    }

    /** Today as a day is not the future, although its end is. */
    private static boolean isDayOf(String text, Instant now) {
        return LocalDate.ofInstant(now, ZONE).toString().equals(text);
    }

    private static Instant instant(String pointer, String text, boolean endOfDay) {
        try {
            if (text.length() != 10) return Instant.parse(text);
            LocalDate day = LocalDate.parse(text);
            return (endOfDay ? day.plusDays(1) : day).atStartOfDay(ZONE).toInstant();
        } catch (DateTimeException unreadable) {
            throw new Invalid(
                    pointer, "应为 2023-12-20 或 2023-12-20T01:00:00Z · a day like 2023-12-20 or an instant in UTC");
        }
    }
}
