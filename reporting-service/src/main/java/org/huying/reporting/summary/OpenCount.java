package org.huying.reporting.summary;

/** How many concerns are open, and as what; the three sum to the total (domain.md §8 A7: 36 = 27 + 5 + 4). */
public record OpenCount(long inProgress, long deferred, long extended) {
    static OpenCount of(Figures figures) {
        return new OpenCount(figures.of(Count.IN_PROGRESS), figures.of(Count.DEFERRED), figures.of(Count.EXTENDED));
    }

    public long total() {
        return inProgress + deferred + extended;
    }
}
