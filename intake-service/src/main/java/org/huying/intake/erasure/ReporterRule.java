package org.huying.intake.erasure;

import java.time.LocalDate;
import java.util.Objects;
import org.huying.intake.concern.Nature;

/**
 * One version of how long a reporter is known after their concern has ended.
 *
 * @param nature       null for all
 * @param confidential null for both
 * @param days         of 24 hours, from the instant of the ending
 * @param validFrom    first day of an ending it is meant for (Asia/Shanghai); also the version's name
 */
public record ReporterRule(Nature nature, Boolean confidential, int days, LocalDate validFrom) {
    private static final int MOST = 3_650;

    public ReporterRule {
        Objects.requireNonNull(validFrom, "validFrom");
        if (days < 0 || days > MOST) throw new IllegalArgumentException("days must be 0 to " + MOST + ", not " + days);
    }

    boolean isFor(Nature ofConcern, boolean isConfidential) {
        return (nature == null || nature == ofConcern) && (confidential == null || confidential == isConfidential);
    }

    boolean isForAll() {
        return nature == null && confidential == null;
    }

    /** A rule about a nature says more than one about confidentiality. */
    int weight() {
        return (nature == null ? 0 : 2) + (confidential == null ? 0 : 1);
    }
}
