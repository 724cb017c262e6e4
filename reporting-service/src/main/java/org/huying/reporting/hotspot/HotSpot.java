package org.huying.reporting.hotspot;

import java.time.Instant;
import java.util.List;

/**
 * A place at which one topic comes up again and again (热点).
 *
 * @param place   of public security no building
 * @param count   concerns of the window that recur there
 * @param first   when the first of them was registered
 * @param last    when the last of them was
 * @param numbers of the latest of them, at most {@link #MOST_NUMBERS}
 */
public record HotSpot(
        String place,
        String communityCode,
        String topic,
        long count,
        Instant first,
        Instant last,
        List<String> numbers) {
    public static final int MOST_NUMBERS = 20;
}
