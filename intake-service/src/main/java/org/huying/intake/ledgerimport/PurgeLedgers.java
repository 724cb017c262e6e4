package org.huying.intake.ledgerimport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.huying.chassis.audit.AuditEntry;
import org.huying.chassis.audit.AuditTrail;
import org.huying.chassis.outbox.Outbox;

/**
 * Destroys the rows of imports whose time is over: what was uploaded and what was rejected. Counts and findings, which
 * quote nothing, stay. One that nobody started, or went on with, is cancelled then.
 */
@ApplicationScoped
public class PurgeLedgers {
    static final int AT_A_TIME = 20;

    private static final String SYSTEM = "system";

    private final LedgerImports imports;
    private final LedgerStore store;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Clock clock;

    PurgeLedgers(LedgerImports imports, LedgerStore store, Outbox outbox, AuditTrail audit, Clock clock) {
        this.imports = imports;
        this.store = store;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** Returns how many went, at most {@link #AT_A_TIME}: ask again while it is that many. */
    @Transactional
    public int handle() {
        Instant now = clock.instant();
        List<LedgerImport> due = imports.due(now, AT_A_TIME);
        for (LedgerImport ledger : due) {
            if (!ledger.status().isOver())
                ledger.cancel(store.progress(ledger), SYSTEM, now, Duration.ZERO)
                        .ifPresent(outbox::add);
            store.destroyRows(ledger.id());
            ledger.purged(now);
            audit.add(new AuditEntry(
                    SYSTEM, SYSTEM, "purge ledger import", ledger.number(), AuditEntry.DONE, "kept its time"));
        }
        store.leftBehind().forEach(store::destroyRows);
        return due.size();
    }
}
