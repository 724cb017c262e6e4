package org.huying.dispatch.supervision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.huying.chassis.problem.HiddenFromCaller;
import org.huying.chassis.problem.NotFound;
import org.huying.chassis.scope.AccessScope;
import org.huying.dispatch.act.ActScope;

/** The supervisions, by the questions the organs ask. */
@ApplicationScoped
class Supervisions implements PanacheRepositoryBase<Supervision, UUID> {
    private static final UUID NEWEST = new UUID(-1L, -1L);
    private static final String OWN_UNIT = "unit.code = :own";

    Supervision visible(String number, AccessScope caller) {
        Supervision found =
                find("number", number).firstResultOptional().orElseThrow(() -> new NotFound("supervision", number));
        if (!found.isVisibleTo(caller)) throw new HiddenFromCaller("supervision", number);
        return found;
    }

    /** For a command: visible to the caller, and as the caller last read it. */
    Supervision visible(SupervisionCommand command) {
        Supervision found = visible(command.number(), command.caller());
        command.expected().mustBe(found.sequence());
        return found;
    }

    long nextSerial(UUID caseId) {
        return count("about.caseId", caseId) + 1;
    }

    Optional<Supervision> openOn(UUID caseId) {
        return find("about.caseId = ?1 and status <> ?2", caseId, SupervisionStatus.LIFTED)
                .firstResultOptional();
    }

    /** Those of one case, the first first. */
    List<Supervision> of(UUID caseId, AccessScope caller) {
        Map<String, Object> parameters = new HashMap<>(Map.of("case", caseId));
        String where = "about.caseId = :case and " + ActScope.condition(caller, OWN_UNIT, parameters);
        return list(where, Sort.ascending("id"), parameters);
    }

    /** The open ones, newest first. */
    List<Supervision> open(Optional<UUID> before, AccessScope caller, int limit) {
        Map<String, Object> parameters =
                new HashMap<>(Map.of("before", before.orElse(NEWEST), "lifted", SupervisionStatus.LIFTED));
        String where = "id < :before and status <> :lifted and " + ActScope.condition(caller, OWN_UNIT, parameters);
        return find(where, Sort.descending("id"), parameters).page(0, limit).list();
    }
}
