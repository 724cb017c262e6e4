package org.huying.dispatch.referral;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.huying.chassis.problem.HiddenFromCaller;
import org.huying.chassis.problem.NotFound;
import org.huying.chassis.scope.AccessScope;
import org.huying.dispatch.act.ActScope;

/** The referrals, by the questions senders and units ask. */
@ApplicationScoped
class Referrals implements PanacheRepositoryBase<Referral, UUID> {
    private static final UUID NEWEST = new UUID(-1L, -1L);
    private static final String OWN = "unit.code = :own or senderUnit = :own";

    Referral visible(String number, AccessScope caller) {
        Referral found =
                find("number", number).firstResultOptional().orElseThrow(() -> new NotFound("referral", number));
        if (!found.isVisibleTo(caller)) throw new HiddenFromCaller("referral", number);
        return found;
    }

    /** For a command: visible to the caller, and as the caller last read it. */
    Referral visible(ReferralCommand command) {
        Referral found = visible(command.number(), command.caller());
        command.expected().mustBe(found.sequence());
        return found;
    }

    long nextSerial(UUID caseId) {
        return count("about.caseId", caseId) + 1;
    }

    Optional<Referral> openTo(String unit, UUID caseId) {
        return find("about.caseId = ?1 and unit.code = ?2 and status in (SENT, ACKNOWLEDGED)", caseId, unit)
                .firstResultOptional();
    }

    Optional<Referral> of(UUID caseId, String number) {
        return find("about.caseId = ?1 and number = ?2", caseId, number).firstResultOptional();
    }

    /** Those of one case, the first first. */
    List<Referral> of(UUID caseId, AccessScope caller) {
        Map<String, Object> parameters = new HashMap<>(Map.of("case", caseId));
        String where = "about.caseId = :case and " + ActScope.condition(caller, OWN, parameters);
        return list(where, Sort.ascending("id"), parameters);
    }

    /** Newest first. */
    List<Referral> list(ReferralFilter filter, AccessScope caller, int limit) {
        Map<String, Object> parameters =
                new HashMap<>(Map.of("before", filter.before().orElse(NEWEST)));
        StringBuilder where = new StringBuilder("id < :before");
        filter.status().ifPresent(status -> {
            where.append(" and status = :status");
            parameters.put("status", status);
        });
        if (filter.overdueOnly()) where.append(" and overdueAt is not null and status = SENT");
        where.append(" and ").append(ActScope.condition(caller, OWN, parameters));
        return find(where.toString(), Sort.descending("id"), parameters)
                .page(0, limit)
                .list();
    }

    /**
     * Unanswered ones whose deadline has passed and that nobody noted yet, the oldest first, each locked to the end of
     * the transaction; those another replica has in hand are left to it.
     */
    List<Referral> overdue(Instant now, int limit) {
        String locked = "SELECT id FROM referral WHERE status = 'SENT' AND overdue_at IS NULL AND acknowledge_by < :now"
                + " ORDER BY acknowledge_by, id LIMIT :limit FOR UPDATE SKIP LOCKED";
        List<Referral> overdue = new ArrayList<>();
        var ids = getEntityManager()
                .createNativeQuery(locked, UUID.class)
                .setParameter("now", now)
                .setParameter("limit", limit)
                .getResultList();
        for (Object id : ids) overdue.add(findById((UUID) id));
        return overdue;
    }
}
