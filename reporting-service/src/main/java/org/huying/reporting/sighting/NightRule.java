package org.huying.reporting.sighting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A night belongs to the day it began, and ends at 06:00 of the next. What is seen by daylight counts with the night that
 * follows, so that nothing is outside every night. The same rule as that of patterns in dispatch.
 */
final class NightRule {
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final int ENDS_AT_HOUR = 6;

    /** The day the night of {@code time} began, in SQL. */
    static final String NIGHT = "(time AT TIME ZONE '%s' - interval '%d hours')::date".formatted(ZONE, ENDS_AT_HOUR);

    private NightRule() {}

    /** From then on what is seen belongs to the night of that day. */
    static Instant beginning(LocalDate night) {
        return night.atTime(ENDS_AT_HOUR, 0).atZone(ZONE).toInstant();
    }
}
