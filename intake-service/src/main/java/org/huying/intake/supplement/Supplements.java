package org.huying.intake.supplement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What was said of concerns after they were registered. */
@ApplicationScoped
class Supplements implements PanacheRepositoryBase<Supplement, UUID> {
    /** In the order in which they were added to each. */
    List<Supplement> of(Collection<UUID> concernIds) {
        return list("concernId in ?1 order by concernId, serial", concernIds);
    }
}
