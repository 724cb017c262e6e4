package org.huying.dispatch.deadline;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The petitions of one kind, by case. */
interface Petitions<P extends Petition> {
    EntityManager entities();

    Class<P> kind();

    default void persist(P petition) {
        entities().persist(petition);
    }

    default P findById(UUID id) {
        return entities().find(kind(), id);
    }

    /** Of one case, in the order they were asked for. */
    default List<P> of(UUID caseId) {
        return entities()
                .createQuery("from " + kind().getSimpleName() + " where caseId = :caseId order by id", kind())
                .setParameter("caseId", caseId)
                .getResultList();
    }

    default Optional<P> latest(UUID caseId) {
        List<P> all = of(caseId);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }
}
