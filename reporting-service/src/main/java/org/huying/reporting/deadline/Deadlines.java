package org.huying.reporting.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.huying.reporting.summary.Window;
import org.huying.reporting.task.Facet;
import org.huying.reporting.task.Lives;
import org.huying.reporting.task.Parts;
import org.huying.reporting.task.Question;
import org.huying.reporting.task.TaskLife;
import org.huying.reporting.task.Wanted;
import org.huying.reporting.task.settled.Answer;
import org.huying.reporting.task.settled.Basis;
import org.huying.reporting.task.settled.SettledTasks;

/** How deadlines are kept, as far as the caller may see. */
@ApplicationScoped
public class Deadlines {
    private static final Set<Basis> BASES = Set.of(Basis.DUE, Basis.GIVEN, Basis.STOCK);
    private static final Set<Facet> FACETS = Set.of(Facet.values());

    private final SettledTasks settled;
    private final Lives lives;

    Deadlines(SettledTasks settled, Lives lives) {
        this.settled = settled;
        this.lives = lives;
    }

    public Parts<DeadlineFigures> summary(Question question) {
        return settled.to(question, BASES, FACETS)
                .map(answer -> told(answer, question))
                .orElseGet(() -> folded(question));
    }

    private static Parts<DeadlineFigures> told(Answer answer, Question question) {
        Parts<DeadlineFigures> parts = new Parts<>(DeadlineFigures::new);
        answer.kept()
                .forEach(kept -> parts.add(kept.facet(), kept.part(), kept.unitName(), figures -> figures.add(kept)));
        count(answer.elsewhere().tasks(), question, parts);
        answer.unsettled().forEach(life -> count(life.tasks(), question, parts));
        return parts;
    }

    /** The same from the life of every case alone: what the tallies are held against. */
    public Parts<DeadlineFigures> folded(Question question) {
        Parts<DeadlineFigures> parts = new Parts<>(DeadlineFigures::new);
        lives.each(question, life -> count(life.tasks(), question, parts), Wanted.GIVEN, Wanted.DUE, Wanted.AT_WORK);
        return parts;
    }

    private static void count(List<TaskLife> tasks, Question question, Parts<DeadlineFigures> parts) {
        Window window = question.window();
        tasks.stream()
                .filter(task -> question.isSeen(task.matter(), task.unit()))
                .filter(task -> task.isOpen() || isIn(task, window))
                .forEach(task -> parts.count(task.matter(), task.unit(), figures -> figures.count(task, window)));
    }

    /** A unit with nothing in it has no line. */
    private static boolean isIn(TaskLife task, Window window) {
        return task.isDueIn(window) || task.isDispatchedIn(window);
    }
}
