package org.huying.reporting.task.settled;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/** What units led, and what they helped with, as it is tallied. */
record Settled(List<SettledTask> tasks, List<SettledHelp> helps) {
    static final Settled NOTHING = new Settled(List.of(), List.of());

    Settled without(Set<UUID> cases) {
        return only(task -> !cases.contains(task.concernId()), help -> !cases.contains(help.concernId()));
    }

    /** @param communities null for all of them */
    Settled in(Set<String> communities) {
        if (communities == null) return this;
        return only(
                task -> communities.contains(task.life().matter().communityCode()),
                help -> communities.contains(help.life().matter().communityCode()));
    }

    private Settled only(Predicate<SettledTask> theseTasks, Predicate<SettledHelp> theseHelps) {
        return new Settled(
                tasks.stream().filter(theseTasks).toList(),
                helps.stream().filter(theseHelps).toList());
    }

    Answer.Had had() {
        return new Answer.Had(
                tasks.stream().map(SettledTask::life).toList(),
                helps.stream().map(SettledHelp::life).toList());
    }
}
