package org.huying.reporting.notice;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which of the parts of a total the public sees (domain.md §6: cells under 3 are suppressed). Where those hidden could be told
 * from the total and the others — one alone, or several that come to less than 3 — the next smallest is hidden with them.
 */
final class Suppression {
    static final long LEAST_SHOWN = NoticeLine.LEAST_SHOWN;

    private Suppression() {}

    /**
     * The places of the parts to hide.
     *
     * @param already the places of those that are hidden for another reason
     */
    static Set<Integer> hidden(List<Long> parts, Set<Integer> already) {
        Set<Integer> hidden = new HashSet<>(already);
        IntStream.range(0, parts.size())
                .filter(at -> parts.get(at) < LEAST_SHOWN)
                .forEach(hidden::add);
        long sum = hidden.stream().mapToLong(parts::get).sum();
        for (int at : fromSmallest(parts)) {
            boolean betrayed = !hidden.isEmpty() && (hidden.size() < 2 || sum < LEAST_SHOWN);
            if (!betrayed) break;
            if (hidden.add(at)) sum += parts.get(at);
        }
        return hidden;
    }

    private static List<Integer> fromSmallest(List<Long> parts) {
        return IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing(parts::get))
                .toList();
    }

    /** Whether neither a part nor what is left of its whole is small; nothing being left tells of nobody. */
    static boolean shows(long part, long whole) {
        return part >= LEAST_SHOWN && (whole == part || whole - part >= LEAST_SHOWN);
    }
}
