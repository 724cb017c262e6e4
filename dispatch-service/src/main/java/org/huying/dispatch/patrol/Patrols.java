package org.huying.dispatch.patrol;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.huying.chassis.problem.HiddenFromCaller;
import org.huying.chassis.problem.NotFound;
import org.huying.chassis.scope.AccessScope;

/** The patrols, by their ids. */
@ApplicationScoped
class Patrols implements PanacheRepositoryBase<Patrol, UUID> {
    Patrol visible(UUID id, AccessScope caller) {
        Patrol found = findByIdOptional(id).orElseThrow(() -> new NotFound("patrol", id.toString()));
        if (!found.isVisibleTo(caller)) throw new HiddenFromCaller("patrol", id.toString());
        return found;
    }
}
