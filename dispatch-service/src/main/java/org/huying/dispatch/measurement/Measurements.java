package org.huying.dispatch.measurement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The measurements, by what they are about. */
@ApplicationScoped
class Measurements implements PanacheRepositoryBase<Measurement, UUID> {
    /** In the order in which they were taken, however they came in. */
    List<Measurement> of(UUID matterId) {
        return list("about.id", Sort.by("at").and("id"), matterId);
    }
}
