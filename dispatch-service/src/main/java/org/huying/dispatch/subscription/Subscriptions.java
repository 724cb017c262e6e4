package org.huying.dispatch.subscription;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.huying.chassis.problem.HiddenFromCaller;
import org.huying.chassis.problem.NotFound;
import org.huying.chassis.scope.AccessScope;

/** The subscriptions, by the questions units and the desk ask. */
@ApplicationScoped
class Subscriptions implements PanacheRepositoryBase<Subscription, UUID> {
    /** Greater than every UUIDv7. */
    private static final UUID NEWEST = new UUID(-1L, -1L);

    Subscription visible(UUID id, AccessScope caller) {
        return shown(findById(id), id, caller);
    }

    /** For a command: visible to the caller, as the caller last read it, and locked to the end of the transaction. */
    Subscription visible(SubscriptionCommand command) {
        Subscription found =
                shown(findById(command.id(), LockModeType.PESSIMISTIC_WRITE), command.id(), command.caller());
        command.expected().mustBe(found.sequence());
        return found;
    }

    /** Locked to the end of the transaction. */
    Subscription locked(UUID id) {
        Subscription found = findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) throw new NotFound("subscription", id.toString());
        return found;
    }

    /** Newest first. */
    List<Subscription> list(SubscriptionQuestion question, AccessScope caller, int limit) {
        Map<String, Object> parameters =
                new HashMap<>(Map.of("before", question.before().orElse(NEWEST)));
        StringBuilder where = new StringBuilder("id < :before");
        question.status().ifPresent(status -> {
            where.append(" and status = :status");
            parameters.put("status", status);
        });
        question.unit().ifPresent(unit -> {
            where.append(" and unit = :unit");
            parameters.put("unit", unit);
        });
        if (!caller.seesAll()) {
            where.append(" and unit = :own");
            parameters.put("own", caller.unit());
        }
        return find(where.toString(), Sort.descending("id"), parameters)
                .page(0, limit)
                .list();
    }

    /** Those that have not ended. Whoever counts waits for whoever counted before, to the end of the transaction. */
    long countAlone(String unit) {
        getEntityManager()
                .createNativeQuery("SELECT cast(pg_advisory_xact_lock(hashtextextended(:unit, 0)) AS text)")
                .setParameter("unit", "subscriptions of " + unit)
                .getSingleResult();
        return count("unit = ?1 and status <> ?2", unit, SubscriptionStatus.ENDED);
    }

    long countDisabled() {
        return count("status", SubscriptionStatus.DISABLED);
    }

    private static Subscription shown(Subscription found, UUID id, AccessScope caller) {
        if (found == null) throw new NotFound("subscription", id.toString());
        if (!SubscriptionScope.covers(caller, found.unit())) throw new HiddenFromCaller("subscription", id.toString());
        return found;
    }
}
