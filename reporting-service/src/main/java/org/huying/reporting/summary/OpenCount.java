package org.huying.reporting.summary;

/** How many concerns are open, and as what; the three sum to the total (domain.md §8 A7: 36 = 27 + 5 + 4). */
public record OpenCount(long inProgress, long deferred, long extended) {
    public long total() {
        return inProgress + deferred + extended;
    }
}
