package org.huying.dispatch.act;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/**
 * One at a time: whoever begins an act on a case has seen those begun before. Serials have no gap, and rules such as
 * "one open supervision" hold for two who come at once. The case itself can be moved meanwhile.
 */
@ApplicationScoped
public class CaseTurn {
    private final EntityManager database;

    CaseTurn(EntityManager database) {
        this.database = database;
    }

    /** Waits for the turn and holds it to the end of the transaction. */
    public void take(UUID caseId) {
        database.createNativeQuery("SELECT cast(pg_advisory_xact_lock(hashtextextended(:act, 0)) AS text)")
                .setParameter("act", "act on case " + caseId)
                .getSingleResult();
    }
}
