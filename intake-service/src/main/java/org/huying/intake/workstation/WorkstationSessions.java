package org.huying.intake.workstation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The sessions held at workstations. */
@ApplicationScoped
class WorkstationSessions implements PanacheRepositoryBase<WorkstationSession, UUID> {
    /** In the order of their ids, which says nothing of when they were held. */
    List<WorkstationSession> of(String workstationCode, Optional<UUID> after, int limit) {
        Sort order = Sort.by("id");
        var found = after.isEmpty()
                ? find("workstationCode", order, workstationCode)
                : find("workstationCode = ?1 and id > ?2", order, workstationCode, after.get());
        return found.page(0, limit).list();
    }
}
