package org.huying.dispatch.pattern;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The night something was seen in: it belongs to the day it began, and lasts until {@link #UNTIL} of the next. What is
 * seen by daylight counts with the night that follows, so that nothing is outside every night.
 */
final class TownNight {
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** 06:00. */
    static final Duration UNTIL = Duration.ofHours(6);

    private TownNight() {}

    /** The day it began. */
    static LocalDate of(Instant seenAt) {
        return seenAt.minus(UNTIL).atZone(ZONE).toLocalDate();
    }

    /** The hour on the clock of the town. */
    static int hourOf(Instant seenAt) {
        return seenAt.atZone(ZONE).getHour();
    }
}
