package org.huying.dispatch.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** The extensions that were asked for. */
@ApplicationScoped
class Extensions implements Petitions<Extension> {
    private final EntityManager entities;

    Extensions(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public EntityManager entities() {
        return entities;
    }

    @Override
    public Class<Extension> kind() {
        return Extension.class;
    }
}
