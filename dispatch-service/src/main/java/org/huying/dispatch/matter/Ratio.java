package org.huying.dispatch.matter;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A share with what it is made of. Of nothing observed there is no share: 0/0 is "no data", never 100 % (domain.md §1). */
public record Ratio(long numerator, long denominator) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Ratio {
        if (numerator < 0 || denominator < 0) throw new IllegalArgumentException("nobody counts below nought");
    }

    /** In per cent, rounded half up once to one decimal; null where nothing was observed. */
    public BigDecimal percent() {
        if (denominator == 0) return null;
        return BigDecimal.valueOf(numerator)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(denominator), 1, RoundingMode.HALF_UP);
    }
}
