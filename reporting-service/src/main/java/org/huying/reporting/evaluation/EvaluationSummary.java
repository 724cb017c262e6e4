package org.huying.reporting.evaluation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.huying.reporting.summary.Window;

/**
 * What reporters said of the closings in a window, as known at its {@code asOf}; apart from what the centre's follow-ups
 * found. The communities sum to the total.
 */
public record EvaluationSummary(Window window, EvaluationLine total, List<EvaluationLine> byCommunity) {
    /** @param parts lines of which each knows something of its community, in any order */
    static EvaluationSummary of(Window window, List<EvaluationLine> parts) {
        Map<String, EvaluationLine> byCommunity = new TreeMap<>();
        EvaluationLine total = EvaluationLine.nothingOf(null);
        for (EvaluationLine part : parts) {
            byCommunity.merge(part.code(), part, EvaluationLine::and);
            total = total.and(part);
        }
        return new EvaluationSummary(window, total, List.copyOf(byCommunity.values()));
    }
}
