package org.huying.reporting.tally;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * What one tally is of: the concerns of a community that were registered in a stretch, of one part of an aspect.
 *
 * @param since the first day of the stretch
 */
record TallyKey(Level level, LocalDate since, Aspect aspect, String part, String community)
        implements Comparable<TallyKey> {
    private static final Comparator<TallyKey> ORDER = Comparator.comparing(TallyKey::level)
            .thenComparing(TallyKey::aspect)
            .thenComparing(TallyKey::since)
            .thenComparing(TallyKey::community)
            .thenComparing(TallyKey::part);

    /** Every transaction takes them in the same order, so that none waits for another that waits for it. */
    @Override
    public int compareTo(TallyKey other) {
        return ORDER.compare(this, other);
    }
}
