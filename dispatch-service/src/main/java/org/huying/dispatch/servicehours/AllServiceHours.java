package org.huying.dispatch.servicehours;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.huying.chassis.problem.NotFound;

/** The service hours of all organisations. */
@ApplicationScoped
class AllServiceHours implements PanacheRepositoryBase<ServiceHours, UUID> {
    /** The oldest first. */
    Timetable of(String unit) {
        return new Timetable(list("unit.code", Sort.ascending("validFrom", "id"), unit));
    }

    /** One at a time for each organisation; held to the end of the transaction. */
    void takeTurn(String unit) {
        getEntityManager()
                .createNativeQuery("SELECT cast(pg_advisory_xact_lock(hashtextextended(:unit, 0)) AS text)")
                .setParameter("unit", "service hours of " + unit)
                .getSingleResult();
    }

    ServiceHours one(String unit, UUID id) {
        return find("id = ?1 and unit.code = ?2", id, unit)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("service hours", id.toString()));
    }
}
