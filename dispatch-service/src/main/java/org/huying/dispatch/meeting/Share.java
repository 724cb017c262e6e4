package org.huying.dispatch.meeting;

/**
 * A share of a whole, compared exactly: no division, so nothing is rounded.
 *
 * @param exceeded whether the share has to be exceeded (过半数) rather than reached (三分之二以上, which counts itself)
 */
public record Share(long numerator, long denominator, boolean exceeded) {
    public Share {
        if (numerator < 0 || denominator < 1 || numerator > denominator)
            throw new IllegalArgumentException("no share of a whole: " + numerator + "/" + denominator);
    }

    /** Nothing is a share of nothing. */
    boolean isMetBy(long part, long whole) {
        if (whole == 0) return false;
        int beside = Long.compare(Math.multiplyExact(part, denominator), Math.multiplyExact(whole, numerator));
        return exceeded ? beside > 0 : beside >= 0;
    }
}
