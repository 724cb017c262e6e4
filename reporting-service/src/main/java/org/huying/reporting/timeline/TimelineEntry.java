package org.huying.reporting.timeline;

import java.time.Instant;

/**
 * One thing that happened to a concern.
 *
 * @param time     when it happened
 * @param recorded when the system learned of it
 * @param role     in which role somebody acted; {@code system} where nobody did
 */
public record TimelineEntry(String type, Instant time, Instant recorded, String role, String unit, String note) {}
