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
import org.huying.chassis.scope.AccessScope;
import org.huying.reporting.summary.Window;
import org.huying.reporting.table.OneMoment;
import org.huying.reporting.task.CaseLife;
import org.huying.reporting.task.Facet;
import org.huying.reporting.task.Lives;
import org.huying.reporting.task.Question;
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

    /** What is folded, in the order in which it changes places. */
    private static final String TABLES = "task_fact, task_case";

    private final UnsettledCases unsettled;
    private final SettledLives settled;
    private final WindowTallies tallies;
    private final Lives lives;
    private final OneMoment moment;

    SettledTasks(UnsettledCases unsettled, SettledLives settled, WindowTallies tallies, Lives lives, OneMoment moment) {
        this.unsettled = unsettled;
        this.settled = settled;
        this.tallies = tallies;
        this.lives = lives;
        this.moment = moment;
    }

    /**
     * Empty where only folding every case can say, or much is to be settled yet.
     *
     * @param bases with {@link Basis#HELPED} also what was helped with elsewhere, and how long tasks took
     */
    public Optional<Answer> to(Question question, Set<Basis> bases, Set<Facet> facets) {
        if (!question.isOfWholeCommunities()) return Optional.empty();
        return QuarkusTransaction.requiringNew().call(() -> {
            moment.begin(TABLES);
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
        Asked asked = new Asked(WholeDays.of(question.window()), question.wholeCommunities(), cases);
        boolean ofWork = bases.contains(Basis.HELPED);
        Settled gone = settled.of(cases, ofWork).in(asked.communities());
        return new Answer(
                tallies.counts(asked, bases, facets, gone),
                ofWork ? tallies.handlings(asked, gone) : List.of(),
                elsewhere(question.caller(), ofWork).without(cases).had(),
                folded(cases, question.window()));
    }

    private Settled elsewhere(AccessScope caller, boolean ofWork) {
        if (caller.seesAll() || caller.unit().isEmpty()) return Settled.NOTHING;
        return settled.elsewhere(caller.unit(), caller.communities(), ofWork);
    }

    private List<CaseLife> folded(Set<UUID> cases, Window window) {
        List<CaseLife> folded = new ArrayList<>();
        if (!cases.isEmpty()) lives.of(cases, window.asOf(), (concern, life) -> folded.add(life));
        return folded;
    }
}
