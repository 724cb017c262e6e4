package org.huying.intake.household;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.huying.chassis.inbox.ReceivedEvent;
import org.huying.intake.concern.ReadConcern;
import org.huying.intake.progress.Progress;
import org.huying.intake.progress.ProgressListener;

/** Learns of outcomes from what cases and referrals tell, and plans anew when what is held has to go. */
@ApplicationScoped
class PlanPurges implements ProgressListener {
    private static final String OUTCOME_REPORTED = "referral.outcome-reported.v1";
    private static final Set<String> CHANGES_THE_PLAN = Set.of(
            OUTCOME_REPORTED,
            "case.closed.v1",
            "case.reopened.v1",
            "case.transferred.v1",
            "case.voided.v1",
            "case.declined.v1",
            "case.merged.v1",
            "case.unmerged.v1");

    private final Households households;
    private final ReferralOutcomes outcomes;
    private final ReadConcern concerns;
    private final Progress progress;
    private final RetentionRules rules;

    PlanPurges(
            Households households,
            ReferralOutcomes outcomes,
            ReadConcern concerns,
            Progress progress,
            RetentionRules rules) {
        this.households = households;
        this.outcomes = outcomes;
        this.concerns = concerns;
        this.progress = progress;
        this.rules = rules;
    }

    /** The fields of an event that are read here. */
    record Told(UUID concernId, String number, String outcome) {}

    @Override
    public void after(List<ReceivedEvent> events) {
        Set<UUID> touched = new HashSet<>();
        for (ReceivedEvent event : events) {
            if (!CHANGES_THE_PLAN.contains(event.type())) continue;
            Told told = event.data(Told.class);
            touched.add(told.concernId());
            if (event.type().equals(OUTCOME_REPORTED))
                outcomes.add(told.concernId(), told.number(), told.outcome(), event.time());
        }
        if (!touched.isEmpty()) households.heldOf(touched).forEach(this::plan);
    }

    /** A merged concern goes the way of the one it was merged into; its household is its own. */
    void plan(HouseholdRecord held) {
        UUID subject = concerns.goingOnAs(held.concernId());
        held.planned(rules.plan(progress.of(subject, held.recordedAt()), outcomes.of(subject))
                .orElse(null));
    }
}
