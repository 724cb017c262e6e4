package org.huying.dispatch.supervision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.huying.chassis.problem.NotFound;
import org.huying.chassis.scope.AccessScope;
import org.huying.dispatch.act.ActScope;

/** The urges of the cases. */
@ApplicationScoped
class Urges implements PanacheRepositoryBase<Urge, UUID> {
    Urge numbered(String number) {
        return find("number", number).firstResultOptional().orElseThrow(() -> new NotFound("urge", number));
    }

    Optional<Urge> last(UUID caseId) {
        return find("about.caseId", Sort.descending("serial"), caseId).firstResultOptional();
    }

    /** Those of one case, the first first. */
    List<Urge> of(UUID caseId, AccessScope caller) {
        Map<String, Object> parameters = new HashMap<>(Map.of("case", caseId));
        String where = "about.caseId = :case and " + ActScope.condition(caller, "unit.code = :own", parameters);
        return list(where, Sort.ascending("serial"), parameters);
    }
}
