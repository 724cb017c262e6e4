package org.huying.reporting.performance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.huying.reporting.summary.Window;
import org.huying.reporting.task.Facet;
import org.huying.reporting.task.Helping;
import org.huying.reporting.task.Lives;
import org.huying.reporting.task.Question;
import org.huying.reporting.task.TaskLife;
import org.huying.reporting.task.Wanted;
import org.huying.reporting.task.settled.Answer;
import org.huying.reporting.task.settled.Basis;
import org.huying.reporting.task.settled.SettledTasks;

/** Workload and performance of party groups and partner units, as far as the caller may see. */
@ApplicationScoped
public class Performances {
    private static final Set<Basis> BASES = Set.of(Basis.GIVEN, Basis.HELPED);
    private static final Set<Facet> FACETS = Set.of(Facet.UNIT);

    private final SettledTasks settled;
    private final Lives lives;

    Performances(SettledTasks settled, Lives lives) {
        this.settled = settled;
        this.lives = lives;
    }

    public Performance of(Question question, By by) {
        return settled.to(question, BASES, FACETS)
                .map(answer -> told(answer, question, by))
                .orElseGet(() -> folded(question, by));
    }

    private static Performance told(Answer answer, Question question, By by) {
        Performance performance = new Performance(by);
        answer.kept().forEach(kept -> performance.count(kept.unit(), workload -> workload.add(kept)));
        answer.handlings().stream()
                .filter(times -> times.seconds().length > 0)
                .forEach(times -> performance.count(times.unit(), workload -> workload.add(times)));
        count(answer.elsewhere().tasks(), answer.elsewhere().helps(), question, performance);
        answer.unsettled().forEach(life -> count(life.tasks(), life.helping(), question, performance));
        return performance;
    }

    /** The same from the life of every case alone: what the tallies are held against. */
    public Performance folded(Question question, By by) {
        Performance performance = new Performance(by);
        lives.each(question, life -> count(life.tasks(), life.helping(), question, performance), Wanted.GIVEN);
        return performance;
    }

    private static void count(List<TaskLife> tasks, List<Helping> helps, Question question, Performance performance) {
        Window window = question.window();
        tasks.stream()
                .filter(task -> task.isDispatchedIn(window))
                .filter(task -> question.isSeen(task.matter(), task.unit()))
                .forEach(task -> performance.count(task.unit(), workload -> workload.count(task, window)));
        helps.stream()
                .filter(help -> window.has(help.dispatchedAt()))
                .filter(help -> question.isSeen(help.matter(), help.unit()))
                .forEach(help -> performance.count(help.unit(), workload -> workload.count(help)));
    }
}
