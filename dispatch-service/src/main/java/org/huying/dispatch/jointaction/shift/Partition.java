package org.huying.dispatch.jointaction.shift;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * How shifts divide a window of time (domain.md A6).
 *
 * @param planned  minutes of the window
 * @param covered  minutes of the window that at least one shift covers
 * @param gaps     what of the window no shift covers
 * @param overlaps what more than one shift covers
 * @param outside  what shifts cover beside the window
 */
public record Partition(int planned, int covered, List<Span> gaps, List<Span> overlaps, List<Span> outside) {
    public static Partition of(Span window, Collection<Span> shifts) {
        List<Span> pieces = pieces(window, shifts);
        Predicate<Span> wanted = piece -> window.contains(piece.start());
        Predicate<Span> manned = piece -> times(piece, shifts) > 0;
        return new Partition(
                window.minutes(),
                pieces.stream()
                        .filter(wanted.and(manned))
                        .mapToInt(Span::minutes)
                        .sum(),
                joined(pieces, wanted.and(manned.negate())),
                joined(pieces, piece -> times(piece, shifts) > 1),
                joined(pieces, wanted.negate().and(manned)));
    }

    public boolean isWhole() {
        return gaps.isEmpty() && overlaps.isEmpty() && outside.isEmpty();
    }

    /** Cut wherever something begins or ends: within a piece everything stays the same. */
    private static List<Span> pieces(Span window, Collection<Span> shifts) {
        TreeSet<LocalDateTime> cuts = new TreeSet<>();
        Stream.concat(Stream.of(window), shifts.stream()).forEach(span -> {
            cuts.add(span.start());
            cuts.add(span.end());
        });
        List<Span> pieces = new ArrayList<>();
        for (LocalDateTime cut : cuts.headSet(cuts.last())) pieces.add(Span.between(cut, cuts.higher(cut)));
        return pieces;
    }

    private static long times(Span piece, Collection<Span> shifts) {
        return shifts.stream().filter(shift -> shift.contains(piece.start())).count();
    }

    /** Those pieces, side by side ones as one. */
    private static List<Span> joined(List<Span> pieces, Predicate<Span> which) {
        List<Span> joined = new ArrayList<>();
        for (Span piece : pieces) {
            if (!which.test(piece)) continue;
            Span last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            boolean goesOn = last != null && last.end().equals(piece.start());
            if (goesOn) joined.set(joined.size() - 1, Span.between(last.start(), piece.end()));
            else joined.add(piece);
        }
        return List.copyOf(joined);
    }
}
