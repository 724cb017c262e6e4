package org.huying.dispatch.casefile;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.huying.dispatch.casefile.Task.Part;
import org.huying.dispatch.directory.UnitKind;
import org.huying.dispatch.routing.Owner;

/**
 * Who handles a case in its present round: exactly one lead (主办) and any number of co-handlers (协办).
 *
 * @param tasks those that were not withdrawn
 */
record Handlers(List<Task> tasks) {
    /** Between them they verify everything; a case must not be in the hands of both (核查不得由承办单位进行). */
    private static final Set<UnitKind> VERIFIERS = EnumSet.of(UnitKind.COMMUNITY, UnitKind.SUBDISTRICT_DESK);

    Task lead() {
        return lead(tasks).orElseThrow();
    }

    boolean areLedBy(Actor actor) {
        return lead(tasks).filter(task -> task.isFor(actor)).isPresent();
    }

    /** True from when the lead has accepted its task. */
    boolean haveLeadAtWork() {
        return lead(tasks).filter(task -> task.acceptedAt() != null).isPresent();
    }

    boolean include(String unit) {
        return tasks.stream().anyMatch(task -> task.isOf(unit));
    }

    boolean isEmpty() {
        return tasks.isEmpty();
    }

    /** The co-handling task of the actor's unit. */
    Optional<Task> coHandledBy(Actor actor) {
        return coHandlers().filter(task -> task.isFor(actor)).findFirst();
    }

    /** The task of the actor's unit, whatever its part. */
    Optional<Task> taskOf(Actor actor) {
        return tasks.stream().filter(task -> task.isFor(actor)).findFirst();
    }

    boolean haveOpenCoHandling() {
        return coHandlers().anyMatch(Task::isOpen);
    }

    void withdrawOpen(String why, Instant now) {
        tasks.stream().filter(Task::isOpen).forEach(task -> task.withdraw(why, now));
    }

    /** Refuses a newcomer who has a task already, or with whom nobody would be left to verify. */
    void mustHaveRoomFor(Owner newcomer, String number) {
        if (include(newcomer.code())) throw new AlreadyHandling(number, newcomer.code());
        Set<UnitKind> kinds = tasks.stream().map(Task::unitKind).collect(Collectors.toSet());
        kinds.add(newcomer.kind());
        if (kinds.containsAll(VERIFIERS)) throw new NobodyLeftToVerify(number);
    }

    /** Those who stay when the lead changes. */
    Handlers withoutLead() {
        return new Handlers(coHandlers().toList());
    }

    private java.util.stream.Stream<Task> coHandlers() {
        return tasks.stream().filter(task -> task.part() == Part.CO_HANDLER);
    }

    private static Optional<Task> lead(List<Task> tasks) {
        return tasks.stream().filter(task -> task.part() == Part.LEAD).findFirst();
    }
}
