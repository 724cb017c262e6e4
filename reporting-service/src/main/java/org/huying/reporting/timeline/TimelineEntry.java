package org.huying.reporting.timeline;

import java.time.Instant;

/**
 * One thing that happened to a concern.
 *
 * @param time         when it happened
 * @param recorded     when the system learned of it
 * @param role         in which role somebody acted; {@code system} where nobody did
 * @param unit         of whoever acted, or which was given the case; null where there is none
 * @param note         reason, public reply or outcome; null where there is none
 * @param late         whether it happened after it was due: a late fact
 * @param recordedLate whether it was told well after it happened, in time or not: a late-recorded fact
 */
public record TimelineEntry(
        String type,
        Instant time,
        Instant recorded,
        String role,
        String unit,
        String note,
        boolean late,
        boolean recordedLate) {}
