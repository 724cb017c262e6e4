package org.huying.intake.evaluation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What reporters said of how their concerns were handled. */
@ApplicationScoped
class Evaluations implements PanacheRepositoryBase<Evaluation, UUID> {
    /** Of every closing, the first one first. */
    List<Evaluation> of(UUID concernId) {
        return list("concernId = ?1 order by closedAt, id", concernId);
    }
}
