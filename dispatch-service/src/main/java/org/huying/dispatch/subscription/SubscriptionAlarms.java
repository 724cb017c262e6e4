package org.huying.dispatch.subscription;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.huying.chassis.problem.NotFound;

/** The alarms of subscriptions that were disabled. */
@ApplicationScoped
class SubscriptionAlarms implements PanacheRepositoryBase<SubscriptionAlarm, UUID> {
    SubscriptionAlarm one(UUID id) {
        return known(findById(id), id);
    }

    /** Locked to the end of the transaction. */
    SubscriptionAlarm locked(UUID id) {
        return known(findById(id, LockModeType.PESSIMISTIC_WRITE), id);
    }

    /** Newest first. */
    List<SubscriptionAlarm> list(boolean openOnly, UUID before, int limit) {
        String where = "id < ?1" + (openOnly ? " and acknowledgedAt is null" : "");
        return find(where, Sort.descending("id"), before).page(0, limit).list();
    }

    private static SubscriptionAlarm known(SubscriptionAlarm found, UUID id) {
        if (found == null) throw new NotFound("alarm", id.toString());
        return found;
    }
}
