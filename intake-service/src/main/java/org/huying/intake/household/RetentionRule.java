package org.huying.intake.household;

import java.time.LocalDate;
import java.util.Objects;

/**
 * One version of how long a household's data is kept after an outcome.
 *
 * @param days      of 24 hours, from the instant of the outcome
 * @param validFrom first day of an outcome it is meant for (Asia/Shanghai); also the version's name
 */
public record RetentionRule(Because because, int days, LocalDate validFrom) {
    private static final int MOST = 3_650;

    public RetentionRule {
        Objects.requireNonNull(because, "because");
        Objects.requireNonNull(validFrom, "validFrom");
        if (days < 0 || days > MOST) throw new IllegalArgumentException("days must be 0 to " + MOST + ", not " + days);
    }
}
