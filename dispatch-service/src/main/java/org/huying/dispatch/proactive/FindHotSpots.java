package org.huying.dispatch.proactive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Finds the places that are hot by the rules in force, and counts those known anew. Replicas take turns; to count twice
 * does no harm.
 */
@ApplicationScoped
public class FindHotSpots {
    private static final String TURN = "SELECT cast(pg_advisory_xact_lock(hashtextextended('hot spots', 0)) AS text)";

    private final HotSpotRules rules;
    private final HotSpotCounts counts;
    private final EntityManager database;
    private final Clock clock;

    FindHotSpots(HotSpotRules rules, HotSpotCounts counts, EntityManager database, Clock clock) {
        this.rules = rules;
        this.counts = counts;
        this.database = database;
        this.clock = clock;
    }

    @Transactional
    public void handle() {
        database.createNativeQuery(TURN).getSingleResult();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        for (HotSpotRule rule : rules.at(now))
            counts.by(rule, now).stream()
                    .filter(found ->
                            rules.of(found.topic(), now).filter(rule::equals).isPresent())
                    .forEach(found -> counts.enter(found, rule, now));
        counts.coolBefore(now);
    }
}
