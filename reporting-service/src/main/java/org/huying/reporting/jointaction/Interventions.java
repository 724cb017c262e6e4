package org.huying.reporting.jointaction;

import java.util.Collection;

/** Interventions by kind, each apart: persuasion and penalty are never added up. */
public record Interventions(long reminders, long persuasions, long penalties) {
    static Interventions of(Collection<Told> told) {
        return new Interventions(sum(told, "REMINDER"), sum(told, "PERSUASION"), sum(told, "PENALTY"));
    }

    private static long sum(Collection<Told> told, String kind) {
        return told.stream()
                .filter(it -> it.kind().equals(kind))
                .mapToLong(Told::count)
                .sum();
    }

    Interventions and(Interventions other) {
        return new Interventions(
                reminders + other.reminders, persuasions + other.persuasions, penalties + other.penalties);
    }
}
