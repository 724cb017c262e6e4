package org.huying.intake.reopening;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huying.intake.progress.ReopeningAsked;
import org.huying.intake.progress.ReopeningsAsked;

/** The requests to take closed matters up again. */
@ApplicationScoped
class ReopeningRequests implements PanacheRepositoryBase<ReopeningRequest, UUID>, ReopeningsAsked {
    /** The first one first. */
    List<ReopeningRequest> of(UUID concernId) {
        return list("concernId = ?1 order by id", concernId);
    }

    @Override
    public Optional<ReopeningAsked> latestOf(UUID concernId) {
        return find("concernId = ?1 order by id desc", concernId)
                .firstResultOptional()
                .map(ReopeningRequest::asked);
    }
}
