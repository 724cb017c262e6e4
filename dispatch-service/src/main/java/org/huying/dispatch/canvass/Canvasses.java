package org.huying.dispatch.canvass;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.huying.chassis.problem.NotFound;

/** The canvasses. */
@ApplicationScoped
class Canvasses implements PanacheRepositoryBase<Canvass, UUID> {
    Canvass numbered(String number) {
        return find("number", number).firstResultOptional().orElseThrow(() -> new NotFound("canvass", number));
    }

    /** For whoever changes it or adds to it: one at a time, so that each counts what was there before. */
    Canvass locked(String number) {
        return find("number", number)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("canvass", number));
    }

    long nextSerial(UUID matterId) {
        return count("about.id", matterId) + 1;
    }

    /** The first first. */
    List<Canvass> of(UUID matterId) {
        return list("about.id", Sort.ascending("id"), matterId);
    }
}
