package org.huying.dispatch.visit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The visits, by what was visited. */
@ApplicationScoped
class Visits implements PanacheRepositoryBase<Visit, UUID> {
    /** In the order in which they were made, however they came in. */
    List<Visit> of(UUID matterId) {
        return list("about.id", Sort.by("at").and("id"), matterId);
    }
}
