package org.huying.intake.abuse;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class FlaggedCallers implements PanacheRepositoryBase<FlaggedCaller, UUID> {
    /** Comes after every id there is. */
    private static final UUID NEWEST = new UUID(-1L, -1L);

    Optional<FlaggedCaller> marked(CallerMark caller) {
        return find("mark", caller.hex()).firstResultOptional();
    }

    /** Newest first. */
    List<FlaggedCaller> inStatus(FlagStatus status, Optional<UUID> before, int limit) {
        return find("status = ?1 and id < ?2", Sort.descending("id"), status, before.orElse(NEWEST))
                .page(0, limit)
                .list();
    }

    List<FlaggedCaller> standing() {
        return list("status in (FLAGGED, RESTRICTED)");
    }

    /** Those that were quiet, and whose restriction, if there was one, has long run out. */
    long forget(Instant quietSince) {
        return delete("lastStrikeAt < ?1 and (restrictedUntil is null or restrictedUntil < ?1)", quietSince);
    }
}
