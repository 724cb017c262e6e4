package org.huying.dispatch.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

/** The deferrals that were asked for. */
@ApplicationScoped
class Deferrals implements Petitions<Deferral> {
    private final EntityManager entities;

    Deferrals(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public EntityManager entities() {
        return entities;
    }

    @Override
    public Class<Deferral> kind() {
        return Deferral.class;
    }

    /** By which the case is away now. */
    Optional<Deferral> inForce(UUID caseId) {
        return of(caseId).stream()
                .filter(it -> it.status() == PetitionStatus.APPROVED)
                .findFirst();
    }
}
