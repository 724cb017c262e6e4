package org.huying.reporting.task.settled;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What is settled, as it is tallied. */
@ApplicationScoped
class SettledLives {
    private final SettledTable tasks;
    private final SettledHelpTable helps;

    SettledLives(SettledTable tasks, SettledHelpTable helps) {
        this.tasks = tasks;
        this.helps = helps;
    }

    void add(Settled settled) {
        tasks.add(settled.tasks());
        helps.add(settled.helps());
    }

    /** Returns what it was. */
    Settled remove(Collection<UUID> cases) {
        return new Settled(tasks.remove(cases), helps.remove(cases));
    }

    /** @param withHelps whether also what was helped with is asked for */
    Settled of(Set<UUID> cases, boolean withHelps) {
        if (cases.isEmpty()) return Settled.NOTHING;
        return new Settled(tasks.of(cases), withHelps ? helps.of(cases) : List.of());
    }

    /** What a unit had in other communities than these. */
    Settled elsewhere(String unit, Set<String> communities, boolean withHelps) {
        return new Settled(
                tasks.elsewhere(unit, communities), withHelps ? helps.elsewhere(unit, communities) : List.of());
    }

    /** See {@link SettledTable#turned}. */
    List<UUID> turned(Instant at, int atMost) {
        return tasks.turned(at, atMost);
    }
}
