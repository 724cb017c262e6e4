package org.huying.dispatch.whistle;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.huying.chassis.problem.HiddenFromCaller;
import org.huying.chassis.problem.NotFound;
import org.huying.chassis.scope.AccessScope;
import org.huying.dispatch.act.ActScope;

/** The whistles, by the questions callers and units ask. */
@ApplicationScoped
class Whistles implements PanacheRepositoryBase<Whistle, UUID> {
    private static final UUID NEWEST = new UUID(-1L, -1L);
    private static final String OWN =
            "callerUnit = :own or id in (select call.whistle.id from WhistleCall call where call.unit.code = :own)";

    Whistle visible(String number, AccessScope caller) {
        Whistle found = find("number", number).firstResultOptional().orElseThrow(() -> new NotFound("whistle", number));
        if (!found.isVisibleTo(caller)) throw new HiddenFromCaller("whistle", number);
        return found;
    }

    /** For a command: visible to the caller, and as the caller last read it. */
    Whistle visible(WhistleCommand command) {
        Whistle found = visible(command.number(), command.caller());
        command.expected().mustBe(found.sequence());
        return found;
    }

    long nextSerial(UUID caseId) {
        return count("about.caseId", caseId) + 1;
    }

    /** Those of one case, the first first. */
    List<Whistle> of(UUID caseId, AccessScope caller) {
        Map<String, Object> parameters = new HashMap<>(Map.of("case", caseId));
        String where = "about.caseId = :case and " + ActScope.condition(caller, OWN, parameters);
        return list(where, Sort.ascending("id"), parameters);
    }

    /** Newest first. */
    List<Whistle> list(WhistleFilter filter, AccessScope caller, int limit) {
        Map<String, Object> parameters =
                new HashMap<>(Map.of("before", filter.before().orElse(NEWEST)));
        StringBuilder where = new StringBuilder("id < :before");
        filter.status().ifPresent(status -> {
            where.append(" and status = :status");
            parameters.put("status", status);
        });
        where.append(" and ").append(ActScope.condition(caller, OWN, parameters));
        return find(where.toString(), Sort.descending("id"), parameters)
                .page(0, limit)
                .list();
    }

    /**
     * Whistles whose deadline has passed while units are awaited, the oldest first, each locked to the end of the
     * transaction; those another replica has in hand are left to it.
     */
    List<Whistle> overdue(Instant now, int limit) {
        String locked = "SELECT id FROM whistle WHERE status = 'SOUNDED' AND report_in_by < :now"
                + " ORDER BY report_in_by, id LIMIT :limit FOR UPDATE SKIP LOCKED";
        List<Whistle> overdue = new ArrayList<>();
        var ids = getEntityManager()
                .createNativeQuery(locked, UUID.class)
                .setParameter("now", now)
                .setParameter("limit", limit)
                .getResultList();
        for (Object id : ids) overdue.add(findById((UUID) id));
        return overdue;
    }
}
