package org.huying.intake.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.huying.chassis.audit.AuditEntry;
import org.huying.chassis.audit.AuditTrail;
import org.huying.chassis.outbox.Outbox;

/**
 * Destroys what has served its purpose. Key, record, event and line in the audit log stand or fall together; any number
 * of replicas may look at once, each record is locked by one of them.
 */
@ApplicationScoped
public class PurgeHouseholds {
    static final int AT_A_TIME = 100;

    private static final String SYSTEM = "system";

    private final Households households;
    private final HouseholdVault vault;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Clock clock;

    PurgeHouseholds(Households households, HouseholdVault vault, Outbox outbox, AuditTrail audit, Clock clock) {
        this.households = households;
        this.vault = vault;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** Returns how many went, at most {@link #AT_A_TIME}: ask again while it is that many. */
    @Transactional
    public int handle() {
        Instant now = clock.instant();
        List<HouseholdRecord> due = households.due(now, AT_A_TIME);
        for (HouseholdRecord held : due) {
            HouseholdEvent.Purged purged = held.purge(now);
            vault.destroy(held.id());
            outbox.add(purged);
            audit.add(new AuditEntry(
                    SYSTEM,
                    SYSTEM,
                    "purge reported household",
                    held.concernNumber(),
                    AuditEntry.DONE,
                    purged.because() + " " + purged.ruleVersion()));
        }
        return due.size();
    }
}
