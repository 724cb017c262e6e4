package org.huying.reporting.referral;

import java.util.List;
import java.util.stream.LongStream;

/**
 * How long it took, over those where it happened. The median of an even number is the mean of the two in the middle,
 * rounded half-up once; the 90th percentile is by nearest rank (domain.md §6).
 *
 * @param count         of how many
 * @param medianSeconds null where there are none
 * @param p90Seconds    null where there are none
 */
public record Latency(long count, Long medianSeconds, Long p90Seconds) {
    public static Latency of(List<Long> seconds) {
        return of(seconds.stream().mapToLong(Long::longValue));
    }

    public static Latency of(LongStream seconds) {
        long[] sorted = seconds.sorted().toArray();
        int size = sorted.length;
        if (size == 0) return new Latency(0, null, null);
        long low = sorted[(size - 1) / 2];
        long high = sorted[size / 2];
        long median = Math.floorDiv(low + high + 1, 2);
        int rank = (9 * size + 9) / 10;
        return new Latency(size, median, sorted[rank - 1]);
    }
}
