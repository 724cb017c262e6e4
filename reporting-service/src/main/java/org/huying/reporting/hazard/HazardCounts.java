package org.huying.reporting.hazard;

import java.time.Instant;
import java.util.Collection;
import java.util.function.Predicate;
import org.huying.reporting.summary.Rate;

/**
 * How many points there are, by the status each has reached in its current round (domain.md §6): a point that relapsed
 * is one point, and as far as it has come this time; one that was withdrawn is none. Each number is its own.
 */
public record HazardCounts(long found, long rectified, long verified, long struckOff, long overdue, long listed) {
    static HazardCounts of(Collection<HazardLine> points, Instant asOf) {
        return new HazardCounts(
                count(points, point -> point.status().isFound()),
                count(points, point -> point.status().isRectified()),
                count(points, point -> point.status().isVerified()),
                count(points, point -> point.status().isStruckOff()),
                count(points, point -> point.isOverdue(asOf)),
                count(points, point -> point.status().isFound() && point.listed()));
    }

    public Rate verifiedRate() {
        return new Rate(verified, found);
    }

    public Rate struckOffRate() {
        return new Rate(struckOff, found);
    }

    private static long count(Collection<HazardLine> points, Predicate<HazardLine> which) {
        return points.stream().filter(which).count();
    }
}
