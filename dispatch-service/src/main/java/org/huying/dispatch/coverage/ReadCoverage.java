package org.huying.dispatch.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.huying.chassis.scope.AccessScope;
import org.huying.dispatch.matter.MatterNumber;
import org.huying.dispatch.matter.Matters;

/** Coverage, to all who may see the matter. */
@ApplicationScoped
public class ReadCoverage {
    private final Matters matters;
    private final CoverageTargets targets;
    private final CoverageItems items;

    ReadCoverage(Matters matters, CoverageTargets targets, CoverageItems items) {
        this.matters = matters;
        this.targets = targets;
        this.items = items;
    }

    @Transactional
    public CoveredTarget one(MatterNumber which, UUID id, AccessScope caller) {
        return items.covered(targets.one(id, matters.visible(which, caller)));
    }

    /** The first first. */
    @Transactional
    public List<CoveredTarget> of(MatterNumber which, AccessScope caller) {
        var about = matters.visible(which, caller);
        return targets.of(about.id()).stream().map(items::covered).toList();
    }
}
