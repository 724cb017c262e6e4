package org.huying.dispatch.coverage;

import java.util.List;

/** A target and how far it is covered; its items in the order in which they were done. */
public record CoveredTarget(CoverageTarget target, CoverageProgress progress, List<CoverageItem> items) {
    public CoveredTarget {
        items = List.copyOf(items);
    }
}
