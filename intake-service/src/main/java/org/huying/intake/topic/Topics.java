package org.huying.intake.topic;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;

/** The topics, for those who change them. */
@ApplicationScoped
class Topics implements PanacheRepositoryBase<Topic, String> {
    /** Nobody else changes it, or lists one below it, until the transaction ends. */
    Optional<Topic> held(String code) {
        return findByIdOptional(code, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Nobody else lists one until the transaction ends. */
    void lock() {
        getEntityManager()
                .createNativeQuery("LOCK TABLE topic IN SHARE ROW EXCLUSIVE MODE")
                .executeUpdate();
    }

    int nextPosition() {
        return 1
                + getEntityManager()
                        .createQuery("select coalesce(max(position), 0) from Topic", Integer.class)
                        .getSingleResult();
    }

    boolean hasListedBelow(String code) {
        return count("status = ?1 and code like ?2", TopicStatus.LISTED, code + ".%") > 0;
    }
}
