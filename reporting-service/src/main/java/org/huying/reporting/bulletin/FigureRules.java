package org.huying.reporting.bulletin;

import java.util.Arrays;
import java.util.List;

/**
 * By which rules the figures of a bulletin were made.
 *
 * @param version    of the definitions and of how they are counted
 * @param rankedFrom communities with fewer concerns are listed, not ranked (domain.md §6, n_min)
 */
public record FigureRules(String version, long rankedFrom, List<FigureDefinition> definitions) {
    /** Raised with every change of a definition. */
    static final String VERSION = "1";

    /** What a figure means, as it is printed. */
    public record FigureDefinition(String figure, String chinese, String meaning, String english) {}

    static FigureRules rankedFrom(long rankedFrom) {
        return new FigureRules(
                VERSION,
                rankedFrom,
                Arrays.stream(Figure.values()).map(Figure::definition).toList());
    }
}
