package org.huying.reporting.hotspot;

import java.util.List;
import org.huying.reporting.summary.Rate;
import org.huying.reporting.summary.Window;

/**
 * How often matters recur (domain.md §6: cases in groups of at least 3 by place × topic within 30 days / cases).
 *
 * @param rate         concerns excluded from rates (剔除) are in no group
 * @param withoutPlace of its denominator, those that name no place inside their community: they are in no group
 * @param count        how many spots there are; the sum of the counts of all of them is the rate's numerator
 * @param spots        those with the most concerns first, as many as were asked for
 */
public record HotSpots(Window window, Rate rate, long withoutPlace, long count, List<HotSpot> spots) {
    public static final int DAYS = 30;
    public static final int LEAST = 3;
}
