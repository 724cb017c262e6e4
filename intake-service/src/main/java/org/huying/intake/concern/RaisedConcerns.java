package org.huying.intake.concern;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.huying.chassis.problem.NotFound;
import org.huying.chassis.scope.AccessScope;
import org.huying.chassis.scope.Role;

/** Concerns, for those who have to do with whoever raised them. */
@ApplicationScoped
public class RaisedConcerns {
    private final Concerns concerns;

    RaisedConcerns(Concerns concerns) {
        this.concerns = concerns;
    }

    public Concern one(UUID id) {
        return concerns.findByIdOptional(id).orElseThrow(() -> new NotFound("concern", id.toString()));
    }

    /** Nobody else changes it until the transaction ends. */
    public Concern held(String number) {
        Concern held = concerns.held(List.of(number)).get(number);
        if (held == null) throw new NotFound("concern", number);
        return held;
    }

    /** Nobody else changes it until the transaction ends. */
    public Concern held(UUID id) {
        Concern held = concerns.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (held == null) throw new NotFound("concern", id.toString());
        return held;
    }

    /** Newest first. */
    public List<Concern> newestOf(Collection<UUID> ids, int limit) {
        return ids.isEmpty()
                ? List.of()
                : concerns.find("id in ?1", Sort.descending("id"), ids)
                        .page(0, limit)
                        .list();
    }

    /** Whether whoever asks is who raised it: by the code of their receipt, or as the resident who registered it. */
    public boolean isRaisedBy(Concern concern, String trackingCode, AccessScope caller) {
        boolean knowsCode = trackingCode != null && concern.hasTrackingCode(trackingCode);
        return knowsCode || caller.has(Role.RESIDENT) && concern.wasRegisteredBy(caller);
    }
}
