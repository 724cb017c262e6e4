package org.huying.reporting.summary;

import java.util.Comparator;
import java.util.List;

/**
 * Standard competition ranking (1, 2, 2, 4) of communities by conclusion rate; equal rates share a rank. Communities
 * with fewer concerns than {@code rankedFrom} are listed behind, without a rank (domain.md §6).
 */
record Ranking(long rankedFrom) {
    /** For a caller who does not see them all: a place among some of the communities would be no place. */
    static final Ranking NONE = new Ranking(Long.MAX_VALUE);

    Ranking {
        if (rankedFrom < 1) throw new IllegalArgumentException("without a concern there is no rate to rank by");
    }

    List<CommunityLine> of(List<CommunityLine> lines) {
        return lines.stream()
                .map(line -> line.ranked(ranks(line) ? place(line, lines) : null))
                .sorted(Comparator.comparing(CommunityLine::rank, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(CommunityLine::code))
                .toList();
    }

    private boolean ranks(CommunityLine line) {
        return line.collected() >= rankedFrom && line.conclusionRate().denominator() > 0;
    }

    private int place(CommunityLine line, List<CommunityLine> lines) {
        return 1
                + (int) lines.stream()
                        .filter(this::ranks)
                        .filter(other -> other.conclusionRate().compareTo(line.conclusionRate()) > 0)
                        .count();
    }
}
