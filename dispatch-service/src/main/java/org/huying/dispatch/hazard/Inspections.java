package org.huying.dispatch.hazard;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The inspections on site, by hazard. */
@ApplicationScoped
class Inspections implements PanacheRepositoryBase<Inspection, UUID> {
    /** The earliest first. */
    List<Inspection> of(Hazard hazard) {
        return list("hazardId", Sort.ascending("at", "id"), hazard.id());
    }

    OnSite inThisRound(Hazard hazard) {
        return OnSite.of(list("hazardId = ?1 and at >= ?2", hazard.id(), hazard.roundBegan()));
    }
}
