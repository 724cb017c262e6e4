package org.huying.dispatch.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** The exclusions that were asked for. */
@ApplicationScoped
class Exclusions implements Petitions<Exclusion> {
    private final EntityManager entities;

    Exclusions(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public EntityManager entities() {
        return entities;
    }

    @Override
    public Class<Exclusion> kind() {
        return Exclusion.class;
    }
}
