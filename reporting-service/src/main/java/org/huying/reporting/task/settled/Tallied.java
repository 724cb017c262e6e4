package org.huying.reporting.task.settled;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.huying.reporting.summary.Window;
import org.huying.reporting.task.Facet;

/** Sums of tallies, from which tasks are taken away that do not count as they are tallied any more. */
final class Tallied {
    private final Set<Facet> facets;
    private final WholeDays days;
    private final Map<Basis, Map<Piece, Counts>> sums = new EnumMap<>(Basis.class);

    Tallied(Set<Facet> facets, WholeDays days) {
        this.facets = facets;
        this.days = days;
    }

    void add(Basis basis, Collection<Kept> read) {
        Map<Piece, Counts> ofBasis = sums.computeIfAbsent(basis, first -> new HashMap<>());
        read.forEach(kept -> ofBasis.merge(kept.piece(), kept.counts(), Counts::plus));
    }

    /** What does not count any more. */
    void takeAway(Settled gone) {
        takeAway(gone, at -> at == null || days.have(at));
    }

    /** What is due, or was given, in a part of the days that was not asked for; the stock is of no day. */
    void takeAway(Settled there, Window outside) {
        takeAway(there, at -> at != null && outside.has(at));
    }

    /** @param isCounted takes the instant by which something is tallied; null where it is tallied without one */
    private void takeAway(Settled settled, Predicate<Instant> isCounted) {
        settled.tasks().forEach(task -> takeAway(task, isCounted));
        settled.helps().stream()
                .filter(help -> isCounted.test(help.life().dispatchedAt()))
                .forEach(this::takeAway);
    }

    private void takeAway(SettledTask task, Predicate<Instant> isCounted) {
        sums.forEach((basis, pieces) -> {
            if (basis.has(task.life()) && isCounted.test(basis.day(task.life())))
                takeAway(task, pieces, basis.of(task.life(), task.at()));
        });
    }

    private void takeAway(SettledHelp help) {
        Piece piece = Piece.of(Facet.UNIT, help.life().matter(), help.life().unit());
        sums.get(Basis.HELPED).merge(piece, Counts.NONE.minus(help.counts()), Counts::plus);
    }

    private void takeAway(SettledTask task, Map<Piece, Counts> pieces, Counts counts) {
        for (Facet facet : facets)
            pieces.merge(
                    Piece.of(facet, task.life().matter(), task.life().unit()), Counts.NONE.minus(counts), Counts::plus);
    }

    /** What is left; of a part of which nothing is, nothing. */
    List<Kept> left() {
        return sums.entrySet().stream()
                .flatMap(ofBasis -> ofBasis.getValue().entrySet().stream()
                        .filter(piece -> piece.getValue().of(TaskCount.TASKS) > 0)
                        .map(piece -> new Kept(ofBasis.getKey(), piece.getKey(), piece.getValue())))
                .toList();
    }
}
