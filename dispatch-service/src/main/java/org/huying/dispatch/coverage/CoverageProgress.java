package org.huying.dispatch.coverage;

import java.util.Collection;
import java.util.HashSet;
import java.util.UUID;
import org.huying.dispatch.matter.Ratio;

/** How far a target is covered, counted from the items themselves: in whatever order, and however often, they came. */
public record CoverageProgress(int planned, long done) {
    static CoverageProgress of(int planned, Collection<UUID> items) {
        return new CoverageProgress(planned, new HashSet<>(items).size());
    }

    /** How many more were done than planned: such a surplus is said, not hidden in a percentage. */
    public long beyondPlan() {
        return Math.max(0, done - planned);
    }

    public Ratio ratio() {
        return new Ratio(done, planned);
    }
}
