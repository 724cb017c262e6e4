package org.huying.reporting.summary;

import java.util.Comparator;
import java.util.List;

/**
 * Standard competition ranking (1, 2, 2, 4) of communities by conclusion rate; equal rates share a rank. Communities
 * with fewer concerns than {@code rankedFrom} are listed behind, without a rank (domain.md §6).
 */
final class Ranking {
    private Ranking() {}

    static List<CommunityLine> of(List<CommunityLine> lines, long rankedFrom) {
        return lines.stream()
                .map(line -> line.ranked(line.collected() < rankedFrom ? null : place(line, lines, rankedFrom)))
                .sorted(Comparator.comparing(CommunityLine::rank, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(CommunityLine::code))
                .toList();
    }

    private static int place(CommunityLine line, List<CommunityLine> lines, long rankedFrom) {
        return 1
                + (int) lines.stream()
                        .filter(other -> other.collected() >= rankedFrom)
                        .filter(other -> other.conclusionRate().compareTo(line.conclusionRate()) > 0)
                        .count();
    }
}
