package org.huying.reporting.tally;

/** The last decision about merging a concern; sequence 0 where there was none. */
record Merging(long sequence, boolean merged) {
    static final Merging NONE = new Merging(0, false);

    Merging and(Merging other) {
        return other.sequence > sequence ? other : this;
    }
}
