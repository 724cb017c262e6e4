package org.huying.reporting.calendar;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/** When working time runs on a working day, from a day on; Asia/Shanghai. */
@JsonIgnoreProperties(ignoreUnknown = true)
record OfficeHours(LocalDate validFrom, List<Span> spans) {
    /** Half-open. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Span(LocalTime opens, LocalTime closes) {
        /** Seconds of the span on that day that lie between the two instants. */
        long secondsBetween(Instant from, Instant to, LocalDate day, ZoneId zone) {
            long start = Math.max(
                    from.getEpochSecond(), day.atTime(opens).atZone(zone).toEpochSecond());
            long end = Math.min(
                    to.getEpochSecond(), day.atTime(closes).atZone(zone).toEpochSecond());
            return Math.max(0, end - start);
        }
    }

    long secondsBetween(Instant from, Instant to, LocalDate day, ZoneId zone) {
        long sum = 0;
        for (Span span : spans) sum += span.secondsBetween(from, to, day, zone);
        return sum;
    }
}
