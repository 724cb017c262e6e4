package org.huying.dispatch.jointaction;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Who was at which shift. */
@ApplicationScoped
class Attendances implements PanacheRepositoryBase<Attendance, UUID> {
    List<Attendance> of(UUID jointActionId) {
        return list("jointActionId", Sort.by("at").and("id"), jointActionId);
    }
}
