package org.huying.reporting.performance;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.huying.reporting.summary.Window;
import org.huying.reporting.task.CaseLife;
import org.huying.reporting.task.Lives;
import org.huying.reporting.task.Question;
import org.huying.reporting.task.Wanted;

/** Workload and performance of party groups and partner units, as far as the caller may see. */
@ApplicationScoped
public class Performances {
    private final Lives lives;

    Performances(Lives lives) {
        this.lives = lives;
    }

    public Performance of(Question question, By by) {
        Performance performance = new Performance(by);
        lives.each(question, life -> count(life, question, performance), Wanted.GIVEN);
        return performance;
    }

    private static void count(CaseLife life, Question question, Performance performance) {
        Window window = question.window();
        life.tasks().stream()
                .filter(task -> task.isDispatchedIn(window))
                .filter(task -> question.isSeen(task.matter(), task.unit()))
                .forEach(task -> performance.count(task.unit(), workload -> workload.count(task, window)));
        life.helping().stream()
                .filter(help -> isIn(window, help.dispatchedAt()))
                .filter(help -> question.isSeen(help.matter(), help.unit()))
                .forEach(help -> performance.count(help.unit(), workload -> workload.count(help)));
    }

    private static boolean isIn(Window window, Instant at) {
        return !at.isBefore(window.from()) && at.isBefore(window.to());
    }
}
