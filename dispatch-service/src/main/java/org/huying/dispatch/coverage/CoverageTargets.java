package org.huying.dispatch.coverage;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.huying.chassis.problem.NotFound;
import org.huying.dispatch.matter.Matter;

/** The coverage targets, by what they are about. */
@ApplicationScoped
class CoverageTargets implements PanacheRepositoryBase<CoverageTarget, UUID> {
    private static final String ONE = "id = ?1 and about.id = ?2";

    /** For whoever changes it or adds to it: one at a time, so that each is told after the one before. */
    CoverageTarget locked(UUID id, Matter about) {
        return find(ONE, id, about.id())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("coverage target", id.toString()));
    }

    CoverageTarget one(UUID id, Matter about) {
        return find(ONE, id, about.id())
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("coverage target", id.toString()));
    }

    /** The first first. */
    List<CoverageTarget> of(UUID matterId) {
        return list("about.id", Sort.ascending("id"), matterId);
    }
}
