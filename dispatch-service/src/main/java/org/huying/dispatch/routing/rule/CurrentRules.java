package org.huying.dispatch.routing.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.time.Instant;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The rules in memory, read again when older than two seconds and at once when this replica activated some: every
 * concern that is routed asks them. What was activated for later is known beforehand and begins at its very instant.
 */
@ApplicationScoped
public class CurrentRules {
    private static final long FRESH = Duration.ofSeconds(2).toNanos();

    private final RuleSetTable table;
    private NavigableMap<Instant, RuleBook> snapshot = new TreeMap<>();
    private long readAt;

    CurrentRules(RuleSetTable table) {
        this.table = table;
    }

    /** The one version that is in force at the instant. */
    public synchronized RuleBook inForce(Instant now) {
        boolean stale = snapshot.floorEntry(now) == null || System.nanoTime() - readAt > FRESH;
        if (stale) read(now);
        var found = snapshot.floorEntry(now);
        if (found == null) throw new IllegalStateException("no routing rules are in force at " + now);
        return found.getValue();
    }

    private void read(Instant now) {
        NavigableMap<Instant, RuleBook> books = new TreeMap<>();
        for (RuleSet rules : table.inForceOrLater(now)) books.put(rules.validFrom(), rules.book());
        snapshot = books;
        readAt = System.nanoTime();
    }

    synchronized void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) RuleSetActivated activated) {
        snapshot = new TreeMap<>();
    }
}
