package org.huying.reporting.workstation;

import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What was collected of one topic, or by one role.
 *
 * @param concerns after merging
 * @param raw      before
 */
public record Part(String key, long concerns, long raw) {
    /** One for each topic or role of the cells, in their order. */
    static List<Part> by(Function<CollectedCell, String> key, List<CollectedCell> cells) {
        return new TreeSet<>(cells.stream().map(key).toList())
                .stream()
                        .map(one -> of(
                                one,
                                cells.stream()
                                        .filter(cell -> key.apply(cell).equals(one))
                                        .toList()))
                        .toList();
    }

    private static Part of(String key, List<CollectedCell> cells) {
        return new Part(key, concerns(cells), raw(cells));
    }

    static long concerns(List<CollectedCell> cells) {
        return cells.stream()
                .filter(cell -> !cell.merged())
                .mapToLong(CollectedCell::reports)
                .sum();
    }

    static long raw(List<CollectedCell> cells) {
        return cells.stream().mapToLong(CollectedCell::reports).sum();
    }
}
