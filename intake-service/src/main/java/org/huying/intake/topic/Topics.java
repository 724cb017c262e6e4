package org.huying.intake.topic;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The topics, for those who change them. */
@ApplicationScoped
class Topics implements PanacheRepositoryBase<Topic, String> {
    /** For changing it: nobody else changes or lists any until the transaction ends. */
    Optional<Topic> held(String code) {
        lock();
        return findByIdOptional(code);
    }

    /** Nobody else changes or lists any until the transaction ends; taken before everything else. */
    void lock() {
        getEntityManager()
                .createNativeQuery("LOCK TABLE topic IN SHARE ROW EXCLUSIVE MODE")
                .executeUpdate();
    }

    int nextPosition() {
        Integer last = getEntityManager()
                .createQuery("select max(topic.position) from Topic topic", Integer.class)
                .getSingleResult();
        return last == null ? 1 : last + 1;
    }

    boolean hasListedBelow(String code) {
        return count("status = ?1 and code like ?2", TopicStatus.LISTED, code + ".%") > 0;
    }
}
