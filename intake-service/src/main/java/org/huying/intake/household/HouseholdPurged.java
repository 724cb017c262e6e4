package org.huying.intake.household;

import java.util.Map;
import org.huying.chassis.problem.Refusal;

/** It was recorded once; the key was destroyed, and nobody can read it any more. */
public class HouseholdPurged extends Refusal {
    private static final long serialVersionUID = 1L;

    private final transient HouseholdRecord purged;

    HouseholdPurged(HouseholdRecord purged) {
        super(
                Kind.GONE,
                "reported-household-purged",
                "被反映人信息已按规定销毁，无法恢复",
                "what was recorded of the household was purged by a rule and cannot be brought back");
        this.purged = purged;
    }

    @Override
    public Map<String, Object> members() {
        PurgePlan plan = purged.plan().orElseThrow();
        return Map.of(
                "purgedAt",
                purged.purgedAt(),
                "because",
                plan.because(),
                "decidedAt",
                plan.decidedAt(),
                "ruleVersion",
                plan.ruleVersion());
    }
}
