package org.huying.dispatch.casefile;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.huying.chassis.scope.AccessScope;

/** What units said of their progress. */
@ApplicationScoped
class ProgressNotes implements PanacheRepositoryBase<ProgressNote, UUID> {
    private static final UUID NEWEST = new UUID(-1L, -1L);

    /** Newest first: all to those who answer for the place, its own to a unit. */
    List<ProgressNote> of(CaseFile file, AccessScope caller, Optional<UUID> before, int limit) {
        Map<String, Object> parameters = new HashMap<>(Map.of("case", file.id(), "before", before.orElse(NEWEST)));
        String where = "caseId = :case and id < :before";
        if (!caller.covers(file.place().communityCode(), file.place().gridCode())) {
            where += " and unit = :own";
            parameters.put("own", caller.unit());
        }
        return find(where, Sort.descending("id"), parameters).page(0, limit).list();
    }
}
