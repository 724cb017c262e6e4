package org.huying.intake.attachment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The attachments of concerns. */
@ApplicationScoped
class Attachments implements PanacheRepositoryBase<Attachment, UUID> {
    Optional<Attachment> sentAs(UUID concernId, UUID id) {
        return find("concernId = ?1 and sentId = ?2", concernId, id).firstResultOptional();
    }

    /** The first that was sent first. */
    List<Attachment> heldOf(UUID concernId) {
        return list("concernId = ?1 and removedAt is null order by storeKey", concernId);
    }

    /** Those of the keys under which there are to be bytes. */
    Set<UUID> heldAmong(Collection<UUID> keys) {
        return new HashSet<>(getEntityManager()
                .createQuery(
                        "select storeKey from Attachment where removedAt is null and storeKey in :keys", UUID.class)
                .setParameter("keys", keys)
                .getResultList());
    }
}
