package org.huying.reporting.bulletin;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.huying.reporting.summary.Rate;

/**
 * A rate as a bulletin prints it.
 *
 * @param excluded how many left the denominator
 * @param percent  rounded half-up once to one decimal; null on 0/0, which is no data
 */
public record FrozenRate(long numerator, long denominator, long excluded, BigDecimal percent) {
    static FrozenRate of(Rate rate) {
        return new FrozenRate(rate.numerator(), rate.denominator(), rate.excluded(), rate.percent());
    }

    /**
     * How many percentage points this is above the other one: of what the rates are, not of what they round to; rounded
     * half-up once. Null where either has no data.
     */
    BigDecimal pointsAbove(FrozenRate other) {
        if (denominator == 0 || other.denominator == 0) return null;
        BigDecimal difference = BigDecimal.valueOf(numerator)
                .multiply(BigDecimal.valueOf(other.denominator))
                .subtract(BigDecimal.valueOf(other.numerator).multiply(BigDecimal.valueOf(denominator)));
        return difference
                .multiply(BigDecimal.valueOf(100))
                .divide(
                        BigDecimal.valueOf(denominator).multiply(BigDecimal.valueOf(other.denominator)),
                        1,
                        RoundingMode.HALF_UP);
    }
}
