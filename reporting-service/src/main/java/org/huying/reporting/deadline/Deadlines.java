package org.huying.reporting.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import org.huying.reporting.summary.Window;
import org.huying.reporting.task.Lives;
import org.huying.reporting.task.Parts;
import org.huying.reporting.task.Question;
import org.huying.reporting.task.TaskLife;
import org.huying.reporting.task.Wanted;

/** How deadlines are kept, as far as the caller may see. */
@ApplicationScoped
public class Deadlines {
    private final Lives lives;

    Deadlines(Lives lives) {
        this.lives = lives;
    }

    public Parts<DeadlineFigures> summary(Question question) {
        Parts<DeadlineFigures> parts = new Parts<>(DeadlineFigures::new);
        Window window = question.window();
        lives.each(
                question,
                life -> life.tasks().stream()
                        .filter(task -> question.isSeen(task.matter(), task.unit()))
                        .filter(task -> hasPart(task, window))
                        .forEach(task ->
                                parts.count(task.matter(), task.unit(), figures -> figures.count(task, window))),
                Wanted.GIVEN,
                Wanted.DUE,
                Wanted.AT_WORK);
        return parts;
    }

    /** A unit with nothing in it has no line. */
    private static boolean hasPart(TaskLife task, Window window) {
        return task.isDueIn(window) || task.isOpen() || task.isDispatchedIn(window);
    }
}
