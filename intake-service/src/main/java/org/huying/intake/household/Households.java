package org.huying.intake.household;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The records of reported households. */
@ApplicationScoped
class Households implements PanacheRepositoryBase<HouseholdRecord, UUID> {
    Optional<HouseholdRecord> of(UUID concernId) {
        return find("concernId", concernId).firstResultOptional();
    }

    /** Those held of these concerns, and of the ones merged into them. */
    List<HouseholdRecord> heldOf(Collection<UUID> concerns) {
        return list(
                "status = HELD and (concernId in ?1 or concernId in"
                        + " (select concern.id from Concern concern where concern.standing.merger.survivorId in ?1))",
                concerns);
    }

    /** Those whose time has come, locked to the end of the transaction; what another replica has in hand is left to it. */
    List<HouseholdRecord> due(Instant now, int limit) {
        String locked = "SELECT id FROM reported_household WHERE status = 'HELD' AND purge_at <= :now"
                + " ORDER BY purge_at, id LIMIT :limit FOR UPDATE SKIP LOCKED";
        List<HouseholdRecord> due = new ArrayList<>();
        var ids = getEntityManager()
                .createNativeQuery(locked, UUID.class)
                .setParameter("now", now)
                .setParameter("limit", limit)
                .getResultList();
        for (Object id : ids) due.add(findById((UUID) id));
        return due;
    }
}
