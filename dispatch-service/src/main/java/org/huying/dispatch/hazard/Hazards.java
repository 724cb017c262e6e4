package org.huying.dispatch.hazard;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
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

/** The hazard points, by the questions callers and units ask. */
@ApplicationScoped
class Hazards implements PanacheRepositoryBase<Hazard, UUID> {
    private static final UUID NEWEST = new UUID(-1L, -1L);
    private static final String OWN = "responsible.code = :own or surveyUnit.code = :own";

    Hazard visible(String number, AccessScope caller) {
        return visible(number, caller, LockModeType.NONE);
    }

    /** For a fact: whoever comes at the same time waits. */
    Hazard locked(String number, AccessScope caller) {
        return visible(number, caller, LockModeType.PESSIMISTIC_WRITE);
    }

    /** For a command: visible to the caller, and as the caller last read it. */
    Hazard visible(HazardCommand command) {
        Hazard found = locked(command.number(), command.caller());
        command.expected().mustBe(found.sequence());
        return found;
    }

    private Hazard visible(String number, AccessScope caller, LockModeType lock) {
        Hazard found = find("number", number)
                .withLock(lock)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("hazard", number));
        if (!found.isVisibleTo(caller)) throw new HiddenFromCaller("hazard", number);
        return found;
    }

    /** One at a time in a community, to the end of the transaction: serials have no gap. */
    long nextSerial(String community) {
        getEntityManager()
                .createNativeQuery("SELECT cast(pg_advisory_xact_lock(hashtextextended(:ledger, 0)) AS text)")
                .setParameter("ledger", "hazards of " + community)
                .getSingleResult();
        return count("about.communityCode", community) + 1;
    }

    /** Newest first. */
    List<Hazard> list(HazardFilter filter, AccessScope caller, int limit) {
        Map<String, Object> parameters =
                new HashMap<>(Map.of("before", filter.before().orElse(NEWEST)));
        StringBuilder where = new StringBuilder("id < :before");
        filter.status().ifPresent(status -> {
            where.append(" and status = :status");
            parameters.put("status", status);
        });
        filter.caseNumber().ifPresent(number -> {
            where.append(" and about.caseNumber = :case");
            parameters.put("case", number);
        });
        where.append(" and ").append(ActScope.condition(caller, OWN, parameters));
        return find(where.toString(), Sort.descending("id"), parameters)
                .page(0, limit)
                .list();
    }

    /**
     * Hazards whose due date passed untold, the oldest first, each locked to the end of the transaction; those another
     * replica has in hand are left to it.
     */
    List<Hazard> overdue(Instant now, int limit) {
        String locked = "SELECT id FROM hazard WHERE status IN ('REGISTERED', 'RECTIFYING') AND NOT overdue_told"
                + " AND due_at < :now ORDER BY due_at, id LIMIT :limit FOR UPDATE SKIP LOCKED";
        List<Hazard> overdue = new ArrayList<>();
        var ids = getEntityManager()
                .createNativeQuery(locked, UUID.class)
                .setParameter("now", now)
                .setParameter("limit", limit)
                .getResultList();
        for (Object id : ids) overdue.add(findById((UUID) id));
        return overdue;
    }
}
