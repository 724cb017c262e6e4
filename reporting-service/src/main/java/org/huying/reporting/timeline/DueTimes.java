package org.huying.reporting.timeline;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** By when what was to be done, as far as the clock of a case told while its timeline is walked through. */
final class DueTimes {
    /** What a clock measures the time until. */
    private static final Map<String, String> MEASURES = Map.of(
            "case.accepted.v1", "ACCEPT",
            "case.first-contact.v1", "FIRST_CONTACT",
            "case.handled.v1", "RESOLUTION");

    private final Map<String, Instant> due = new HashMap<>();

    /** Takes in what an event told. */
    void told(Map<String, Instant> deadlines) {
        due.putAll(deadlines);
    }

    /** Whether what was done then was due before; what happens at the due moment is in time. */
    boolean isLate(String type, Instant done) {
        Instant limit = due.get(MEASURES.getOrDefault(type, ""));
        return limit != null && done.isAfter(limit);
    }
}
