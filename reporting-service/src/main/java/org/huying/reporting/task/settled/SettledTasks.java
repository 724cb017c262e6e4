package org.huying.reporting.task.settled;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.huying.chassis.scope.AccessScope;
import org.huying.reporting.summary.Window;
import org.huying.reporting.table.Statements;
import org.huying.reporting.task.CaseLife;
import org.huying.reporting.task.Facet;
import org.huying.reporting.task.Lives;
import org.huying.reporting.task.Question;
import org.huying.reporting.task.TaskLife;
import org.huying.reporting.task.UnsettledCases;

/**
 * Answers from the tallies of those who see whole communities, exactly as folding every case would: the few cases that are
 * not tallied as they were known at {@code asOf} are taken out of the tallies and folded. All of it is read as it stood at
 * one moment.
 */
@ApplicationScoped
public class SettledTasks {
    /** Beyond that folding those that are wanted is no slower. */
    static final int MOST_UNSETTLED = 2_000;

    /** Tables that change places are empty to those who began to look before: the lock comes first. */
    private static final String AT_ONE_MOMENT = "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ;"
            + " LOCK TABLE task_case, task_fact IN ACCESS SHARE MODE";

    private final UnsettledCases unsettled;
    private final SettledTable settled;
    private final TaskTallies tallies;
    private final Lives lives;
    private final Statements statements;

    SettledTasks(
            UnsettledCases unsettled, SettledTable settled, TaskTallies tallies, Lives lives, Statements statements) {
        this.unsettled = unsettled;
        this.settled = settled;
        this.tallies = tallies;
        this.lives = lives;
        this.statements = statements;
    }

    /** Empty where only folding every case can say, or much is to be settled yet. */
    public Optional<Answer> to(Question question, Set<Basis> bases, Set<Facet> facets) {
        if (!question.isOfWholeCommunities()) return Optional.empty();
        return QuarkusTransaction.requiringNew().call(() -> {
            statements.run(AT_ONE_MOMENT);
            return unsettled(question.window().asOf()).map(cases -> answer(question, bases, facets, cases));
        });
    }

    private Optional<Set<UUID>> unsettled(Instant asOf) {
        List<UUID> noted = unsettled.asOf(asOf, MOST_UNSETTLED + 1);
        if (noted.size() > MOST_UNSETTLED || noted.contains(null)) return Optional.empty();
        Set<UUID> cases = new HashSet<>(noted);
        cases.addAll(settled.turned(asOf, MOST_UNSETTLED + 1));
        return cases.size() > MOST_UNSETTLED ? Optional.empty() : Optional.of(cases);
    }

    private Answer answer(Question question, Set<Basis> bases, Set<Facet> facets, Set<UUID> cases) {
        WholeDays days = WholeDays.of(question.window());
        Set<String> communities = question.wholeCommunities();
        Tallied tallied = new Tallied(facets, days);
        for (Basis basis : bases) tallied.add(basis, tallies.read(basis, facets, days.spans(), communities));
        if (!cases.isEmpty())
            settled.of(cases).stream()
                    .filter(task -> communities == null
                            || communities.contains(task.life().matter().communityCode()))
                    .forEach(tallied::takeAway);
        Predicate<SettledTask> holds = task -> !cases.contains(task.concernId());
        return new Answer(
                tallied.left(),
                days.edges().stream()
                        .map(edge -> new Answer.Edge(edge, lives(settled.at(edge, communities), holds)))
                        .toList(),
                lives(elsewhere(question), holds),
                folded(cases, question.window()));
    }

    private static List<TaskLife> lives(List<SettledTask> tasks, Predicate<SettledTask> holds) {
        return tasks.stream().filter(holds).map(SettledTask::life).collect(Collectors.toList());
    }

    private List<SettledTask> elsewhere(Question question) {
        AccessScope caller = question.caller();
        if (caller.seesAll() || caller.unit().isEmpty()) return List.of();
        return settled.elsewhere(caller.unit(), caller.communities());
    }

    private List<CaseLife> folded(Set<UUID> cases, Window window) {
        List<CaseLife> folded = new ArrayList<>();
        if (!cases.isEmpty()) lives.of(cases, window.asOf(), (concern, life) -> folded.add(life));
        return folded;
    }
}
