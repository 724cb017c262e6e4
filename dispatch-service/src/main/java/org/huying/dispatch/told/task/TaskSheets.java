package org.huying.dispatch.told.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.huying.dispatch.casefile.CaseFile;
import org.huying.dispatch.casefile.CaseMove;
import org.huying.dispatch.casefile.Task;
import org.huying.dispatch.casefile.Task.Part;
import org.huying.dispatch.deadline.CaseClock;
import org.huying.dispatch.told.Place;
import org.huying.dispatch.told.Standing;
import org.huying.dispatch.told.TownUnit;
import org.huying.dispatch.told.Wording;

/** Writes the sheets of tasks. */
@ApplicationScoped
public class TaskSheets {
    /** They leave the case where it is. */
    private static final Set<TaskAct> OF_THE_TASK = EnumSet.of(TaskAct.NOTE_PROGRESS, TaskAct.ADD_PHOTO);

    private final Standing standing;

    public TaskSheets(Standing standing) {
        this.standing = standing;
    }

    /** Of a task the unit has. */
    TaskSheet whole(CaseFile file, Task task) {
        boolean open = !file.isConfidential();
        return new TaskSheet(
                file.number(),
                file.sequence(),
                task.round(),
                task.part(),
                task.status(),
                file.isConfidential(),
                file.topic(),
                open ? file.nature() : null,
                file.urgency(),
                Wording.of(file.summary(), file.isConfidential()),
                Place.of(file.place()),
                units(file, Part.LEAD).findFirst().orElse(null),
                units(file, Part.CO_HANDLER).toList(),
                deadlines(file),
                task.dispatchedAt(),
                task.acceptedAt(),
                task.handledAt(),
                open ? TaskAttachment.list(file.number()) : null,
                open ? attachments(file) : List.of(),
                moves(file, task));
    }

    /** Of a task that is not the unit's any more: which it was, and nothing the unit does not know. */
    TaskSheet last(CaseFile file, Task task) {
        return new TaskSheet(
                file.number(),
                file.sequence(),
                task.round(),
                task.part(),
                task.status(),
                file.isConfidential(),
                file.topic(),
                null,
                file.urgency(),
                null,
                Place.of(file.place()),
                null,
                List.of(),
                List.of(),
                task.dispatchedAt(),
                task.acceptedAt(),
                task.handledAt(),
                null,
                List.of(),
                List.of());
    }

    /** The tasks of the present round that were not taken back. */
    static Stream<Task> inHands(CaseFile file) {
        return file.tasks().stream()
                .filter(task -> task.round() == file.round() && task.status() != Task.Status.WITHDRAWN);
    }

    private static Stream<TownUnit> units(CaseFile file, Part part) {
        return inHands(file)
                .filter(task -> task.part() == part)
                .map(task -> new TownUnit(task.unitCode(), task.unitKind(), task.unitName()));
    }

    private List<TaskDeadline> deadlines(CaseFile file) {
        return standing.find(CaseClock.class, file.id()).stream()
                .flatMap(clock -> clock.deadlines().stream().filter(it -> it.round() == clock.round()))
                .map(it -> TaskDeadline.of(it, standing.countedIn(it.rule()).orElse(null)))
                .toList();
    }

    private List<TaskAttachment> attachments(CaseFile file) {
        return standing.attachmentsOf(file.concernId()).stream()
                .map(kept -> TaskAttachment.of(kept, file.number()))
                .toList();
    }

    /** A lead moves with its case, but for what leaves that where it is; a co-handler by itself. */
    private static List<TaskAct> moves(CaseFile file, Task task) {
        return Stream.of(TaskAct.values())
                .filter(act -> allows(file, task, act))
                .toList();
    }

    private static boolean allows(CaseFile file, Task task, TaskAct act) {
        boolean ofTheTask =
                task.allowedMoves().stream().anyMatch(it -> it.name().equals(act.name()));
        if (OF_THE_TASK.contains(act) || task.part() == Part.CO_HANDLER) return ofTheTask;
        return file.allowedMoves().contains(CaseMove.valueOf(act.name()));
    }
}
