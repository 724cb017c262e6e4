package org.huying.intake.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.huying.chassis.http.EntityVersion;
import org.huying.chassis.problem.PreconditionMissing;
import org.huying.chassis.scope.AccessScope;
import org.huying.intake.concern.Concern;

/** Somebody writes down whom a confidential concern is about, or writes it anew. */
@ApplicationScoped
public class RecordHousehold {
    private final ConcernsInFull concerns;
    private final Households households;
    private final HouseholdVault vault;
    private final PlanPurges plans;
    private final Clock clock;

    RecordHousehold(
            ConcernsInFull concerns, Households households, HouseholdVault vault, PlanPurges plans, Clock clock) {
        this.concerns = concerns;
        this.households = households;
        this.vault = vault;
        this.plans = plans;
        this.clock = clock;
    }

    /** @param isNew whether it is the first that is recorded of the concern */
    public record Recorded(HouseholdRecord household, boolean isNew) {}

    /** The same again has no second effect, with a version or without. */
    @Transactional
    public Recorded handle(
            String number, ReportedHousehold said, Optional<EntityVersion> expected, AccessScope caller) {
        Concern concern = concerns.one(number, caller);
        if (!concern.isConfidential()) throw new NotConfidential(number);
        Optional<HouseholdRecord> before = households.of(concern.id());
        if (before.isEmpty()) return new Recorded(first(concern, said, caller), true);
        HouseholdRecord held = before.get();
        held.mustBeHeld();
        if (vault.read(held.id()).equals(said)) return new Recorded(held, false);
        expected.orElseThrow(PreconditionMissing::new).mustBe(held.revision());
        held.record(caller, clock.instant());
        vault.put(held.id(), said);
        return new Recorded(held, false);
    }

    private HouseholdRecord first(Concern concern, ReportedHousehold said, AccessScope caller) {
        HouseholdRecord held = new HouseholdRecord(concern);
        held.record(caller, clock.instant());
        plans.plan(held);
        vault.put(held.id(), said);
        households.persist(held);
        return held;
    }
}
