package org.huying.reporting.fieldwork;

/** A coverage target: done is counted from its items. */
public record CoverageLine(String community, String targetId, String matterNumber, String label, Share done) {
    public long beyondPlan() {
        return Math.max(0, done.numerator() - done.denominator());
    }
}
