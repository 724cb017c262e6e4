package org.huying.dispatch.told.task;

import java.time.Instant;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.huying.dispatch.casefile.CaseFile;
import org.huying.dispatch.casefile.Task;
import org.huying.dispatch.casefile.Task.Part;
import org.huying.dispatch.casefile.Task.Status;
import org.huying.dispatch.notice.Notice;
import org.huying.dispatch.told.Letterhead;
import org.huying.dispatch.told.Standing;
import org.huying.dispatch.told.task.TaskNotice.Because;
import org.huying.dispatch.told.task.TaskNotice.Withdrawn;

/** Tells the units of one case what happened, each of its own task; sheets are written for partners alone. */
record CaseTelling(CaseFile file, Instant at, Standing standing, TaskSheets sheets) {
    Stream<Notice> lead(Function<TaskSheet, TaskNotice> content) {
        return those(task -> task.part() == Part.LEAD, content);
    }

    Stream<Notice> unit(String code, Function<TaskSheet, TaskNotice> content) {
        return those(task -> task.unitCode().equals(code), content);
    }

    Stream<Notice> everybody(Function<TaskSheet, TaskNotice> content) {
        return those(task -> true, content);
    }

    /** Those who have not handled their part yet. */
    Stream<Notice> atWork(Function<TaskSheet, TaskNotice> content) {
        return those(CaseTelling::isAtWork, content);
    }

    Stream<Notice> othersAtWork(String but, Function<TaskSheet, TaskNotice> content) {
        return those(task -> isAtWork(task) && !task.unitCode().equals(but), content);
    }

    Stream<Notice> those(Predicate<Task> which, Function<TaskSheet, TaskNotice> content) {
        return TaskSheets.inHands(file)
                .filter(which)
                .filter(task -> standing.isPartner(task.unitCode()))
                .map(task -> to(task, content.apply(sheets.whole(file, task))));
    }

    /** The case ended on another way than by being closed: of no use to those who have handled their part either. */
    Stream<Notice> ended(Because why) {
        Stream<Notice> handled = TaskSheets.inHands(file)
                .filter(task -> standing.isPartner(task.unitCode()))
                .map(task -> withdrawn(task, why));
        return Stream.concat(handled, calledOff(task -> true, why));
    }

    /** Tasks that were taken back in this very move, of units that have no other one of the case. */
    Stream<Notice> calledOff(Predicate<Task> which, Because why) {
        return file.tasks().stream()
                .filter(task -> task.status() == Status.WITHDRAWN && at.equals(task.withdrawnAt()))
                .filter(which)
                .filter(task -> TaskSheets.inHands(file)
                        .noneMatch(other -> other.unitCode().equals(task.unitCode())))
                .filter(task -> standing.isPartner(task.unitCode()))
                .map(task -> withdrawn(task, why));
    }

    private Notice withdrawn(Task task, Because why) {
        return to(task, new Withdrawn(why, sheets.last(file, task)));
    }

    private Notice to(Task task, TaskNotice content) {
        return new Letterhead(file.number(), file.id().toString(), file.place().communityCode(), file.topic(), at)
                .to(task.unitCode(), content);
    }

    private static boolean isAtWork(Task task) {
        return task.status() != Status.HANDLED;
    }
}
