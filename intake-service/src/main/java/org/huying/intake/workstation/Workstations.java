package org.huying.intake.workstation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.huying.chassis.problem.NotFound;

/** The workstations. */
@ApplicationScoped
class Workstations implements PanacheRepositoryBase<Workstation, UUID> {
    Optional<Workstation> coded(String code) {
        return find("code", code).firstResultOptional();
    }

    Workstation one(String code) {
        return coded(code).orElseThrow(() -> new NotFound("workstation", code));
    }

    /** The one to be changed, by whoever may, upon the version they saw; nobody else changes it meanwhile. */
    Workstation held(WorkstationCommand command) {
        Workstation held = find("code", command.code())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("workstation", command.code()));
        NotYourWorkstation.unlessMayChange(held.communityCode(), command.caller());
        command.expected().mustBe(held.sequence());
        return held;
    }

    /** One at a time for each thing that must not be there twice; held to the end of the transaction. */
    void takeTurn(String thing) {
        getEntityManager()
                .createNativeQuery("SELECT cast(pg_advisory_xact_lock(hashtextextended(:thing, 0)) AS text)")
                .setParameter("thing", "workstation " + thing)
                .getSingleResult();
    }

    /** @param after the code at which the page before ended, empty for the first */
    List<Workstation> listed(WorkstationFilter filter, String after, int limit) {
        Map<String, Object> parameters = new HashMap<>(Map.of("status", filter.status(), "after", after));
        String where = "status = :status and code > :after";
        if (filter.communityCode() != null) {
            where += " and communityCode = :community";
            parameters.put("community", filter.communityCode());
        }
        return find(where, Sort.by("code"), parameters).page(0, limit).list();
    }
}
