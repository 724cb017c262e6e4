package org.huying.reporting.summary;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A rate that never hides what it is made of; without a denominator there is no rate (0/0 is no data).
 *
 * @param excluded how many are in neither part of it, because somebody decided so (剔除) or nobody answered
 */
public record Rate(long numerator, long denominator, long excluded) {
    public Rate {
        if (numerator < 0 || numerator > denominator) throw new IllegalArgumentException("a part of the whole");
    }

    /** From which nothing is left out. */
    public Rate(long numerator, long denominator) {
        this(numerator, denominator, 0);
    }

    /** In percent, rounded half-up once to one decimal; null when there is no data. */
    public BigDecimal percent() {
        if (denominator == 0) return null;
        return BigDecimal.valueOf(numerator)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(denominator), 1, RoundingMode.HALF_UP);
    }

    /** Compares what the rates are, not what they round to; both must have a denominator. */
    int compareTo(Rate other) {
        return Long.compare(
                Math.multiplyExact(numerator, other.denominator), Math.multiplyExact(other.numerator, denominator));
    }
}
