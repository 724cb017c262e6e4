package org.huying.intake.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.huying.chassis.audit.PrivilegedActs;
import org.huying.chassis.problem.NotFound;
import org.huying.chassis.scope.AccessScope;

/** That there is a household, and, with a reason and on record, which. */
@ApplicationScoped
public class ReadHousehold {
    private final ConcernsInFull concerns;
    private final Households households;
    private final HouseholdVault vault;
    private final PrivilegedActs privileged;

    ReadHousehold(ConcernsInFull concerns, Households households, HouseholdVault vault, PrivilegedActs privileged) {
        this.concerns = concerns;
        this.households = households;
        this.vault = vault;
        this.privileged = privileged;
    }

    /** Without a word of it; refused once it was purged. */
    @Transactional
    public HouseholdRecord record(String number, AccessScope caller) {
        HouseholdRecord found = households
                .of(concerns.one(number, caller).id())
                .orElseThrow(() -> new NotFound("reported household", number));
        found.mustBeHeld();
        return found;
    }

    /** The reading and its line in the audit log stand or fall together. */
    @Transactional
    public ReportedHousehold unseal(String number, UnsealingReason reason, AccessScope caller) {
        HouseholdRecord held = record(number, caller);
        privileged.record("unsealed for " + reason);
        return vault.read(held.id());
    }
}
