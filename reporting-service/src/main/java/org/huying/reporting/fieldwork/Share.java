package org.huying.reporting.fieldwork;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A share with what it is made of; it may be above the whole, where more was done than planned. */
public record Share(long numerator, long denominator) {
    /** In percent, rounded half up once to one decimal; null on 0/0, which is no data. */
    public BigDecimal percent() {
        if (denominator == 0) return null;
        return BigDecimal.valueOf(numerator)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(denominator), 1, RoundingMode.HALF_UP);
    }
}
