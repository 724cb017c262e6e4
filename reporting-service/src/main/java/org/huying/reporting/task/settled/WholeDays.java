package org.huying.reporting.task.settled;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.huying.reporting.summary.Window;
import org.huying.reporting.tally.Level;
import org.huying.reporting.tally.Span;

/**
 * How a window is answered: whole days of the town from the tallies, what is left before and behind them task by task.
 *
 * @param from the first whole day
 * @param to   the day after the last one
 */
record WholeDays(LocalDate from, LocalDate to, List<Window> edges) {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    static WholeDays of(Window window) {
        LocalDate begun = day(window.from());
        LocalDate from = start(begun).equals(window.from()) ? begun : begun.plusDays(1);
        LocalDate to = day(window.to());
        if (from.isAfter(to)) return new WholeDays(to, to, List.of(window));
        return new WholeDays(
                from,
                to,
                Stream.concat(
                                edge(window, window.from(), start(from)).stream(),
                                edge(window, start(to), window.to()).stream())
                        .toList());
    }

    private static List<Window> edge(Window window, Instant from, Instant to) {
        return from.isBefore(to) ? List.of(new Window(from, to, window.asOf())) : List.of();
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
