package org.huying.dispatch.pattern;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A part of the sightings; without any there is no share (0/0 is no data). */
public record Share(long numerator, long denominator) {
    /** In per cent, one decimal, rounded half up once; null when there is no data. */
    public BigDecimal percent() {
        if (denominator == 0) return null;
        return BigDecimal.valueOf(numerator * 100).divide(BigDecimal.valueOf(denominator), 1, RoundingMode.HALF_UP);
    }

    /** False when there is no data. */
    boolean isAtLeast(int percent) {
        return denominator > 0 && numerator * 100 >= denominator * percent;
    }
}
