package org.huying.reporting.jointaction;

import java.time.Instant;
import java.util.List;

/** Joint actions as known at {@code asOf}, the newest first, with the figures of all together. */
public record ActionReport(Instant asOf, List<ActionLine> lines) {
    public ActionFigures total() {
        return lines.stream().map(ActionLine::figures).reduce(ActionFigures.NONE, ActionFigures::and);
    }
}
