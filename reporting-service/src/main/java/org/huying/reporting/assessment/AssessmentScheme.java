package org.huying.reporting.assessment;

import java.time.LocalDate;

/** One version of an assessment scheme (考核方案), from a day on (Asia/Shanghai). */
public record AssessmentScheme(
        String id, int version, LocalDate validFrom, Scores resolution, Scores satisfaction, Weights weights) {
    public AssessmentScheme {
        if (version < 1) throw new IllegalArgumentException("versions count from 1: " + id);
    }

    /** As it is printed with the figures. */
    public String name() {
        return id + "@" + version;
    }
}
