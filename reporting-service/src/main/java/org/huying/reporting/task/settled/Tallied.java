package org.huying.reporting.task.settled;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huying.reporting.task.Facet;

/** Sums of tallies, from which tasks are taken away that do not count as they are tallied any more. */
final class Tallied {
    private final Set<Facet> facets;
    private final WholeDays days;
    private final Map<Basis, Map<Piece, Counts>> sums = new EnumMap<>(Basis.class);

    Tallied(Set<Basis> bases, Set<Facet> facets, WholeDays days) {
        this.facets = facets;
        this.days = days;
        bases.forEach(basis -> sums.put(basis, new HashMap<>()));
    }

    void add(Collection<Kept> read) {
        read.forEach(kept -> sums.get(kept.basis()).merge(kept.piece(), kept.counts(), Counts::plus));
    }

    void takeAway(Settled gone) {
        gone.tasks().forEach(this::takeAway);
        gone.helps().stream()
                .filter(help -> days.have(help.life().dispatchedAt()))
                .forEach(this::takeAway);
    }

    private void takeAway(SettledTask task) {
        sums.forEach((basis, pieces) -> {
            if (basis.has(task.life()) && isThere(basis.day(task.life())))
                takeAway(task, pieces, basis.of(task.life(), task.at()));
        });
    }

    /** @param at null for what is tallied without a day */
    private boolean isThere(Instant at) {
        return at == null || days.have(at);
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
