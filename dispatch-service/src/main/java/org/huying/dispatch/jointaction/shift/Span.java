package org.huying.dispatch.jointaction.shift;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * A half-open time [start, start + minutes) by the clock of the town. Its arithmetic is of minutes alone; the town has
 * had no summer time since 1991.
 */
@Embeddable
public record Span(@Column(name = "starts_at") LocalDateTime start, int minutes) {
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    public Span {
        if (minutes < 0) throw new IllegalArgumentException("a time does not end before it begins");
    }

    public static Span between(LocalDateTime start, LocalDateTime end) {
        return new Span(start, Math.toIntExact(ChronoUnit.MINUTES.between(start, end)));
    }

    /** The first minute that is out. */
    public LocalDateTime end() {
        return start.plusMinutes(minutes);
    }

    public Instant begins() {
        return start.atZone(ZONE).toInstant();
    }

    public Instant ends() {
        return end().atZone(ZONE).toInstant();
    }

    public boolean contains(LocalDateTime moment) {
        return !moment.isBefore(start) && moment.isBefore(end());
    }

    public boolean contains(Instant moment) {
        return contains(LocalDateTime.ofInstant(moment, ZONE));
    }

    public boolean meets(Span other) {
        return start.isBefore(other.end()) && other.start.isBefore(end());
    }
}
