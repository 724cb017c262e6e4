package org.huying.reporting.task.settled;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.huying.reporting.summary.Window;
import org.huying.reporting.tally.Level;
import org.huying.reporting.tally.Span;

/**
 * How a window is answered: whole days of the town from the tallies. Of a day that the window cuts, the part with fewer
 * tasks is added up by itself: what lies inside is added, or the day is taken whole and what lies outside is taken away.
 *
 * @param from    the first whole day
 * @param to      the day after the last one
 * @param inside  of the window, but not of these days
 * @param outside of these days, but not of the window
 */
record WholeDays(LocalDate from, LocalDate to, List<Window> inside, List<Window> outside) {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** Where a window ends that is asked for until now, nothing was given after it: from this hour on that part is smaller. */
    private static final int TAKEN_WHOLE_FROM_HOUR = 8;

    private static final int NOON = 12;
    private static final int HOURS = 24;

    static WholeDays of(Window window) {
        LocalDate from = boundary(window.from(), NOON);
        LocalDate to = boundary(window.to(), TAKEN_WHOLE_FROM_HOUR);
        boolean isShort = Duration.between(window.from(), window.to()).toHours() < HOURS / 2;
        if (isShort || !from.isBefore(to)) return new WholeDays(to, to, List.of(window), List.of());
        return new WholeDays(
                from,
                to,
                parts(window, window.from(), start(from), start(to), window.to()),
                parts(window, start(from), window.from(), window.to(), start(to)));
    }

    /** From the first to the second instant, and from the third to the fourth, as far as there is anything between them. */
    private static List<Window> parts(Window window, Instant from, Instant to, Instant further, Instant end) {
        List<Window> parts = new ArrayList<>();
        if (from.isBefore(to)) parts.add(new Window(from, to, window.asOf()));
        if (further.isBefore(end)) parts.add(new Window(further, end, window.asOf()));
        return parts;
    }

    /** That day, or from some hour on the next. */
    private static LocalDate boundary(Instant at, int nextFromHour) {
        return day(at.plus(Duration.ofHours(HOURS - nextFromHour)));
    }

    static LocalDate day(Instant at) {
        return at.atZone(ZONE).toLocalDate();
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    List<Span> spans() {
        return Span.of(from, to, Level.YEAR);
    }

    boolean have(Instant at) {
        LocalDate day = day(at);
        return !day.isBefore(from) && day.isBefore(to);
    }
}
