package org.huying.reporting.notice;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import org.huying.reporting.summary.Count;
import org.huying.reporting.summary.Figures;

/**
 * How much of something the public is told.
 *
 * @param collected empty where it is under 3, or could be told from the others
 * @param concluded empty where that is so, and where it or what is left is under 3
 */
public record PublicFigures(OptionalLong collected, OptionalLong concluded) {
    /** One part of the whole: a community, or a top-level topic. */
    public record Part(String code, PublicFigures figures) {}

    static PublicFigures of(Figures whole) {
        return of(whole, whole.of(Count.COLLECTED) >= Suppression.LEAST_SHOWN, isShownConcluded(whole));
    }

    private static PublicFigures of(Figures figures, boolean collected, boolean concluded) {
        return new PublicFigures(
                collected ? OptionalLong.of(figures.of(Count.COLLECTED)) : OptionalLong.empty(),
                concluded ? OptionalLong.of(figures.of(Count.CONCLUDED)) : OptionalLong.empty());
    }

    private static boolean isShownConcluded(Figures figures) {
        return Suppression.shows(figures.of(Count.CONCLUDED), figures.of(Count.COLLECTED));
    }

    /** @param parts by their codes, in their order */
    static List<Part> of(Map<String, Figures> parts) {
        List<Map.Entry<String, Figures>> in = List.copyOf(parts.entrySet());
        Set<Integer> collected = Suppression.hidden(counts(in, Count.COLLECTED), Set.of());
        Set<Integer> small = new HashSet<>(collected);
        IntStream.range(0, in.size())
                .filter(at -> !isShownConcluded(in.get(at).getValue()))
                .forEach(small::add);
        Set<Integer> concluded = Suppression.hidden(counts(in, Count.CONCLUDED), small);
        return IntStream.range(0, in.size())
                .mapToObj(at -> new Part(
                        in.get(at).getKey(),
                        of(in.get(at).getValue(), !collected.contains(at), !concluded.contains(at))))
                .toList();
    }

    private static List<Long> counts(List<Map.Entry<String, Figures>> parts, Count count) {
        return parts.stream().map(it -> it.getValue().of(count)).toList();
    }
}
