package org.huying.dispatch.jointaction;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.huying.dispatch.pattern.Pattern;
import org.huying.dispatch.pattern.PatternLabel;

/**
 * The pattern of sightings a plan is based on, as it was found then.
 *
 * @param inEvening of the sightings, those in [16:00, 24:00)
 * @param seen      sightings in all
 * @param peakHour  the hour with the most of them; null when nothing was seen
 */
@Embeddable
public record PatternBasis(
        @Column(name = "pattern_number") String number,

        @Enumerated(EnumType.STRING) @Column(name = "pattern_label")
        PatternLabel label,

        @Column(name = "pattern_in_evening") Long inEvening,
        @Column(name = "pattern_seen") Long seen,
        @Column(name = "pattern_peak_hour") Integer peakHour,
        @Column(name = "pattern_computed_at") Instant computedAt) {
    static PatternBasis of(Pattern found) {
        return new PatternBasis(
                found.number(),
                found.label(),
                found.windowShare().numerator(),
                found.windowShare().denominator(),
                found.peakHour(),
                found.computedAt());
    }
}
