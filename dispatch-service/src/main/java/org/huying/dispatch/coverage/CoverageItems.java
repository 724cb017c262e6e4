package org.huying.dispatch.coverage;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What was done. */
@ApplicationScoped
class CoverageItems implements PanacheRepositoryBase<CoverageItem, UUID> {
    CoveredTarget covered(CoverageTarget target) {
        List<CoverageItem> items = list("targetId", Sort.by("at").and("id"), target.id());
        List<UUID> ids = items.stream().map(CoverageItem::id).toList();
        return new CoveredTarget(target, CoverageProgress.of(target.planned(), ids), items);
    }
}
