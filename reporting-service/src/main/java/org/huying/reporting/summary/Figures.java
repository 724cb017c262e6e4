package org.huying.reporting.summary;

import java.util.Arrays;
import java.util.Set;

/** How many reports of some kind there are, by everything that is counted. */
public final class Figures {
    public static final Figures NONE = new Figures(new long[Count.values().length]);

    private final long[] counts;

    private Figures(long[] counts) {
        this.counts = counts;
    }

    /** @param counts one for each {@link Count}, in their order */
    public static Figures of(long[] counts) {
        if (counts.length != Count.values().length) throw new IllegalArgumentException("one of each");
        return new Figures(counts.clone());
    }

    /** So many reports with which it stands like that. */
    public static Figures of(Standing standing, long times) {
        long[] counts = new long[Count.values().length];
        for (Count count : Count.values()) if (count.counts(standing)) counts[count.ordinal()] = times;
        return new Figures(counts);
    }

    public long of(Count count) {
        return counts[count.ordinal()];
    }

    public Figures plus(Figures other) {
        long[] sums = counts.clone();
        for (int i = 0; i < sums.length; i++) sums[i] += other.counts[i];
        return new Figures(sums);
    }

    public Figures minus(Figures other) {
        long[] rest = counts.clone();
        for (int i = 0; i < rest.length; i++) rest[i] -= other.counts[i];
        return new Figures(rest);
    }

    /** Nothing but these of them. */
    public Figures only(Set<Count> wanted) {
        long[] some = new long[counts.length];
        for (Count count : wanted) some[count.ordinal()] = of(count);
        return new Figures(some);
    }

    public boolean isNothing() {
        return equals(NONE);
    }

    public long open() {
        return of(Count.IN_PROGRESS) + of(Count.DEFERRED) + of(Count.EXTENDED);
    }

    /** Excluded ones are in neither part of it (domain.md §2). */
    public Rate conclusionRate() {
        return rate(Count.CONCLUDED, Count.EXCLUDED_CONCLUDED);
    }

    public Rate missingAddressRate() {
        return rate(Count.WITHOUT_ADDRESS, Count.EXCLUDED_WITHOUT_ADDRESS);
    }

    private Rate rate(Count part, Count excludedPart) {
        long excluded = of(Count.EXCLUDED);
        return new Rate(of(part) - of(excludedPart), of(Count.COLLECTED) - excluded, excluded);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Figures figures && Arrays.equals(counts, figures.counts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(counts);
    }

    @Override
    public String toString() {
        return Arrays.toString(counts);
    }
}
