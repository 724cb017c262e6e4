package org.huying.reporting.sighting;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How many a night, never without what it is made of.
 *
 * @param numerator   sightings
 * @param denominator nights; without one there is no average (0/0 is no data)
 */
public record Average(long numerator, long denominator) {
    /** Rounded half up once, to one decimal; null when there is no data. */
    public BigDecimal perNight() {
        if (denominator == 0) return null;
        return BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), 1, RoundingMode.HALF_UP);
    }
}
