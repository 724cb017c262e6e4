package org.huying.dispatch.sighting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/**
 * One at a time for a place and topic: whoever records a sighting there and whoever begins or ends to watch the place
 * have seen what the other did, so that none is missed between them.
 */
@ApplicationScoped
public class PlaceTurn {
    private final EntityManager database;

    PlaceTurn(EntityManager database) {
        this.database = database;
    }

    /** Waits for the turn and holds it to the end of the transaction. */
    public void take(PlaceKey place, String topic) {
        database.createNativeQuery("SELECT cast(pg_advisory_xact_lock(hashtextextended(:turn, 0)) AS text)")
                .setParameter("turn", "sightings at " + place.text() + " of " + topic)
                .getSingleResult();
    }
}
