package org.huying.reporting.fieldwork;

import java.time.Instant;

/** One measurement by itself: neither populations nor windows are added up. */
public record MeasurementLine(
        String community,
        String matterNumber,
        String metric,
        String population,
        String occasion,
        Share ratio,
        Instant from,
        Instant to,
        Instant at) {}
