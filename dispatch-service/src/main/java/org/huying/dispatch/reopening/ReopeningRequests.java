package org.huying.dispatch.reopening;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.huying.chassis.problem.HiddenFromCaller;
import org.huying.chassis.problem.NotFound;
import org.huying.chassis.scope.AccessScope;

/** The requests to reopen cases, by the questions of those who decide. */
@ApplicationScoped
class ReopeningRequests implements PanacheRepositoryBase<ReopeningRequest, UUID> {
    private static final UUID OLDEST = new UUID(0, 0);

    ReopeningRequest visible(UUID id, AccessScope caller) {
        ReopeningRequest found = findByIdOptional(id).orElseThrow(() -> missing(id));
        if (!found.isVisibleTo(caller)) throw new HiddenFromCaller("reopening request", id.toString());
        return found;
    }

    private static NotFound missing(UUID id) {
        return new NotFound("reopening request", id.toString());
    }

    /** Those of a case that nobody has decided upon; what was changed before in the transaction is seen. */
    List<ReopeningRequest> openOf(UUID caseId) {
        getEntityManager().flush();
        return list("about.caseId = ?1 and status = ?2 order by id", caseId, ReopeningStatus.REQUESTED);
    }

    /** The oldest first: who has waited longest stands at the top. */
    List<ReopeningRequest> list(ReopeningFilter filter, AccessScope caller, int limit) {
        Map<String, Object> parameters =
                new HashMap<>(Map.of("after", filter.after().orElse(OLDEST)));
        StringBuilder where = new StringBuilder("id > :after");
        filter.status().ifPresent(status -> {
            where.append(" and status = :status");
            parameters.put("status", status);
        });
        if (!caller.seesAll()) {
            where.append(" and about.communityCode in :communities");
            parameters.put("communities", caller.communities());
        }
        return find(where.toString(), Sort.ascending("id"), parameters)
                .page(0, limit)
                .list();
    }
}
