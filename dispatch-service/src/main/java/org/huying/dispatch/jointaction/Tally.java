package org.huying.dispatch.jointaction;

import java.util.Collection;
import java.util.Set;

/** Interventions counted apart by kind, never added up: a penalty is not a sort of persuasion. */
public record Tally(long reminders, long persuasions, long penalties) {
    /** From the set of what is known: neither order nor repetition makes a difference. */
    static Tally of(Collection<Counted> interventions) {
        Set<Counted> each = Set.copyOf(interventions);
        return new Tally(
                sum(each, InterventionKind.REMINDER),
                sum(each, InterventionKind.PERSUASION),
                sum(each, InterventionKind.PENALTY));
    }

    private static long sum(Set<Counted> each, InterventionKind kind) {
        return each.stream()
                .filter(it -> it.kind() == kind)
                .mapToLong(Counted::count)
                .sum();
    }
}
