package org.huying.intake.vault;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rotations, of which at most one is under way. */
@ApplicationScoped
class Rotations implements PanacheRepositoryBase<Rotation, UUID> {
    private static final UUID NEWEST = new UUID(-1L, -1L);

    Optional<Rotation> underWay() {
        return find("finishedAt is null").firstResultOptional();
    }

    /** Locked to the end of the transaction; empty where another replica has it in hand. */
    Optional<Rotation> toGoOnWith() {
        var ids = getEntityManager()
                .createNativeQuery(
                        "SELECT id FROM vault.rotation WHERE finished_at IS NULL FOR UPDATE SKIP LOCKED", UUID.class)
                .getResultList();
        return ids.isEmpty() ? Optional.empty() : findByIdOptional((UUID) ids.get(0));
    }

    /** Newest first. */
    List<Rotation> page(Optional<UUID> before, int limit) {
        return find("id < ?1", Sort.descending("id"), before.orElse(NEWEST))
                .page(0, limit)
                .list();
    }
}
