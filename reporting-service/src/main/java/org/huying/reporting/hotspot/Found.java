package org.huying.reporting.hotspot;

import java.util.Comparator;
import java.util.List;
import org.huying.reporting.summary.Rate;
import org.huying.reporting.summary.Window;

/**
 * What was found of a window.
 *
 * @param withoutPlace of those that are not excluded
 * @param recurring    in all spots
 * @param spotCount    how many spots there are
 * @param spots        in no order; of many, only those that may be among the first
 */
record Found(long collected, long excluded, long withoutPlace, long recurring, long spotCount, List<HotSpot> spots) {
    static final Found NOTHING = new Found(0, 0, 0, 0, 0, List.of());

    private static final Comparator<HotSpot> MOST_FIRST = Comparator.comparingLong(HotSpot::count)
            .reversed()
            .thenComparing(HotSpot::last, Comparator.reverseOrder())
            .thenComparing(HotSpot::place)
            .thenComparing(HotSpot::topic);

    static Found sum(List<Found> parts) {
        return new Found(
                parts.stream().mapToLong(Found::collected).sum(),
                parts.stream().mapToLong(Found::excluded).sum(),
                parts.stream().mapToLong(Found::withoutPlace).sum(),
                parts.stream().mapToLong(Found::recurring).sum(),
                parts.stream().mapToLong(Found::spotCount).sum(),
                parts.stream().flatMap(part -> part.spots().stream()).toList());
    }

    HotSpots in(Window window, int most) {
        List<HotSpot> first = spots.stream().sorted(MOST_FIRST).limit(most).toList();
        return new HotSpots(
                window, new Rate(recurring, collected - excluded, excluded), withoutPlace, spotCount, first);
    }
}
