package org.huying.reporting.tally;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.huying.chassis.scope.AccessScope;
import org.huying.reporting.summary.Window;

/**
 * How a window is answered: whole stretches of days from the tallies, what is left before and behind them from the lines.
 * Where nothing was registered before or behind the window, its first or last year is whole.
 */
record Plan(Window window, LocalDate from, LocalDate to, List<Window> edges) {
    static Plan of(Window window, Bounds all) {
        if (all.areEmpty()) return new Plan(window, LocalDate.EPOCH, LocalDate.EPOCH, List.of());
        LocalDate from =
                all.first().isBefore(window.from()) ? wholeFrom(window.from()) : Level.YEAR.begin(day(all.first()));
        LocalDate to = all.last().isBefore(window.to()) ? Level.YEAR.end(day(all.last())) : day(window.to());
        if (!from.isBefore(to)) return new Plan(window, from, from, List.of(window));
        List<Window> edges = new ArrayList<>();
        if (window.from().isBefore(start(from)) && all.first().isBefore(window.from()))
            edges.add(new Window(window.from(), start(from), window.asOf()));
        if (start(to).isBefore(window.to()) && !all.last().isBefore(window.to()))
            edges.add(new Window(latest(start(to), window.from()), window.to(), window.asOf()));
        return new Plan(window, from, to, edges);
    }

    /** The window, and what is left of the days at its ends. */
    static Window wholeDays(Window window) {
        return new Window(start(day(window.from())), start(wholeFrom(window.to())), window.asOf());
    }

    List<Span> spans(Level coarsest) {
        return Span.of(from, to, coarsest);
    }

    /**
     * What the tallies answer, where they leave something out: what the caller's unit has in communities the caller does
     * not answer for. The desk answers for all.
     */
    Stream<Window> elsewhere(AccessScope caller) {
        Instant begin = latest(start(from), window.from());
        Instant end = start(to).isBefore(window.to()) ? start(to) : window.to();
        if (caller.seesAll() || !begin.isBefore(end)) return Stream.empty();
        return Stream.of(new Window(begin, end, window.asOf()));
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isBefore(other) ? other : one;
    }

    private static LocalDate wholeFrom(Instant instant) {
        LocalDate day = day(instant);
        return start(day).equals(instant) ? day : day.plusDays(1);
    }

    private static LocalDate day(Instant instant) {
        return instant.atZone(TallyChange.ZONE).toLocalDate();
    }

    static Instant start(LocalDate day) {
        return day.atStartOfDay(TallyChange.ZONE).toInstant();
    }
}
