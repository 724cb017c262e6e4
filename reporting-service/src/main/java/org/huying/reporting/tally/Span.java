package org.huying.reporting.tally;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Whole stretches of one level, side by side: from is in, to is out. */
public record Span(Level level, LocalDate from, LocalDate to) {
    /** The days from one to another, in as few stretches as there are, none longer than the coarsest. */
    public static List<Span> of(LocalDate from, LocalDate to, Level coarsest) {
        List<Span> spans = new ArrayList<>();
        for (LocalDate day = from;
                day.isBefore(to);
                day = spans.get(spans.size() - 1).to()) {
            Level level = longest(day, to, coarsest);
            Span last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
            boolean goesOn = last != null && last.level() == level;
            if (goesOn) spans.remove(last);
            spans.add(new Span(level, goesOn ? last.from() : day, level.end(day)));
        }
        return spans;
    }

    private static Level longest(LocalDate day, LocalDate to, Level coarsest) {
        return Stream.of(Level.values())
                .filter(level -> level.compareTo(coarsest) <= 0)
                .filter(level -> level.begin(day).equals(day) && !level.end(day).isAfter(to))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
