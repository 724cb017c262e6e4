package org.huying.reporting.task.settled;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.huying.reporting.table.Statements;
import org.huying.reporting.table.Statements.Parameters;
import org.huying.reporting.table.Tick;
import org.huying.reporting.task.Lives;
import org.huying.reporting.task.UnsettledCases;

/**
 * Settles the tasks of cases that had news, and of those that count otherwise by the mere passing of time: what was tallied
 * of them is taken away, what they count as now is added, and kept until the next time. All of a batch is one transaction,
 * and one replica does so at a time.
 */
@ApplicationScoped
public class SettleTasks {
    static final int AT_A_TIME = 5_000;

    /** What was told is counted, whenever it was recorded: a question about an earlier instant folds such a case itself. */
    private static final Instant EVERYTHING_TOLD = Instant.parse("9999-12-31T23:59:59Z");

    /** Nothing is lost that the notes, which go with it, would not bring again. */
    private static final String AT_EASE = "SET LOCAL synchronous_commit TO off";

    private static final String MY_TURN = "SELECT pg_try_advisory_xact_lock(x'48595354'::int, 0)";

    private final UnsettledCases unsettled;
    private final SettledLives settled;
    private final TaskTallies tallies;
    private final Lives lives;
    private final Statements statements;
    private final Clock clock;

    SettleTasks(
            UnsettledCases unsettled,
            SettledLives settled,
            TaskTallies tallies,
            Lives lives,
            Statements statements,
            Clock clock) {
        this.unsettled = unsettled;
        this.settled = settled;
        this.tallies = tallies;
        this.lives = lives;
        this.statements = statements;
        this.clock = clock;
    }

    /** Returns whether there may be more to settle. */
    @Transactional
    public boolean handle() {
        return handle(clock.instant());
    }

    /** As of an instant that need not be now. */
    @Transactional
    boolean handle(Instant now) {
        if (!isMyTurn()) return false;
        statements.run(AT_EASE);
        Instant at = Tick.notAfter(now);
        List<UUID> noted = unsettled.take(AT_A_TIME);
        List<UUID> turned = settled.turned(at, AT_A_TIME);
        Set<UUID> cases = new HashSet<>(turned);
        noted.stream().filter(Objects::nonNull).forEach(cases::add);
        if (!cases.isEmpty()) settle(cases, at);
        boolean all = noted.contains(null);
        if (all) unsettled.noteEachOfThem();
        return all || noted.size() == AT_A_TIME || turned.size() >= AT_A_TIME;
    }

    private boolean isMyTurn() {
        return statements
                .read(MY_TURN, Parameters.NONE, row -> row.getBoolean(1))
                .get(0);
    }

    private void settle(Set<UUID> cases, Instant at) {
        TallyChanges changes = new TallyChanges();
        changes.takeAway(settled.remove(cases));
        Settled now = lives(cases, at);
        changes.add(now);
        settled.add(now);
        tallies.apply(changes);
    }

    private Settled lives(Set<UUID> cases, Instant at) {
        Settled now = new Settled(new ArrayList<>(), new ArrayList<>());
        lives.of(cases, EVERYTHING_TOLD, (concern, life) -> {
            numbered(life.tasks(), (number, task) -> now.tasks().add(new SettledTask(concern, number, task, at)));
            numbered(life.helping(), (number, help) -> now.helps().add(new SettledHelp(concern, number, help)));
        });
        return now;
    }

    private static <T> void numbered(List<T> items, BiConsumer<Integer, T> each) {
        for (int i = 0; i < items.size(); i++) each.accept(i, items.get(i));
    }
}
