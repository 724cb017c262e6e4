package org.huying.reporting.readmodel;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.huying.reporting.journal.JournalEntry;
import org.huying.reporting.journal.JournalReader;
import org.huying.reporting.journal.SettledJournal;
import org.huying.reporting.table.TableUnavailable;

/** Builds a read model anew beside the live one, which goes on meanwhile, and lets them change places. */
@ApplicationScoped
class BuildAnew {
    /** What is left to be folded while everything that writes is held off. */
    private static final long FEW = 2_000;

    private static final int MOST_ROUNDS = 20;
    private static final long LOOK_AGAIN_MILLIS = 20;
    private static final String LOCK_TIMEOUT = "55P03";

    /**
     * The first attempts at changing places give up before anybody who waits behind them looks for a deadlock (1 s); the
     * later ones wait until the server has sent a vacuum of the table away.
     */
    private static final List<Duration> PATIENCE = List.of(
            Duration.ofMillis(300),
            Duration.ofMillis(500),
            Duration.ofMillis(500),
            Duration.ofMillis(800),
            Duration.ofSeconds(2),
            Duration.ofSeconds(3),
            Duration.ofSeconds(3),
            Duration.ofSeconds(5),
            Duration.ofSeconds(5),
            Duration.ofSeconds(10));

    private final JournalReader journal;
    private final SettledJournal settled;
    private final Rebuilds rebuilds;
    private final Scaffold scaffold;
    private final Folding folding;

    BuildAnew(JournalReader journal, SettledJournal settled, Rebuilds rebuilds, Scaffold scaffold, Folding folding) {
        this.journal = journal;
        this.settled = settled;
        this.rebuilds = rebuilds;
        this.scaffold = scaffold;
        this.folding = folding;
    }

    void run(RebuildWork work) {
        try (Hands hands = new Hands(work.model().name())) {
            prepare(work);
            step(work, RebuildStatus.FOLDING);
            foldWhatIsThere(work, hands);
            step(work, RebuildStatus.INDEXING);
            scaffold.complete(work.model(), hands);
            step(work, RebuildStatus.CATCHING_UP);
            catchUp(work, hands);
            step(work, RebuildStatus.SWAPPING);
            changePlaces(work, hands);
            work.tells(RebuildStatus.DONE);
        }
    }

    private void prepare(RebuildWork work) {
        work.tells(RebuildStatus.PREPARING);
        scaffold.raise(work.model());
        long expected = journal.count(settled.givenOut(), work.model().topics());
        rebuilds.expect(work.id(), expected);
        work.expects(expected);
    }

    /** Also where the journal begins is told only once it is settled: what is first may be seen last. */
    private void foldWhatIsThere(RebuildWork work, Hands hands) {
        long end = settledPosition(work);
        work.beginsAfter(Math.min(journal.beginning(), end));
        folding.upTo(end, work, hands);
    }

    private void step(RebuildWork work, RebuildStatus step) {
        work.mustGoOn();
        rebuilds.step(work.id(), step);
        work.tells(step);
    }

    /** What lies beyond it may still come to lie before something: it is left for the next round. */
    private long settledPosition(RebuildWork work) {
        SettledJournal.Mark mark = settled.mark();
        while (!settled.isSettled(mark)) {
            work.mustGoOn();
            pause(LOOK_AGAIN_MILLIS);
        }
        return mark.position();
    }

    private void catchUp(RebuildWork work, Hands hands) {
        for (int round = 0; round < MOST_ROUNDS; round++) {
            folding.upTo(settledPosition(work), work, hands);
            if (settled.givenOut() - work.position() < FEW) return;
        }
    }

    private void changePlaces(RebuildWork work, Hands hands) {
        for (int attempt = 0; ; attempt++) {
            Duration patience = PATIENCE.get(attempt);
            try {
                QuarkusTransaction.requiringNew().run(() -> changePlaces(work, patience));
                return;
            } catch (TableUnavailable refused) {
                boolean others =
                        refused.getCause() instanceof SQLException sql && LOCK_TIMEOUT.equals(sql.getSQLState());
                if (!others || attempt == PATIENCE.size() - 1) throw refused;
            }
            pause(patience.toMillis());
            catchUp(work, hands);
        }
    }

    private void changePlaces(RebuildWork work, Duration patience) {
        String live = scaffold.live();
        scaffold.waitAtMost(patience);
        journal.holdOff();
        List<JournalEntry> rest = folding.rest(work);
        long end = rest.isEmpty() ? work.position() : rest.get(rest.size() - 1).position();
        rebuilds.advance(work.id(), end, rest.size(), work.millis());
        rebuilds.done(work.id());
        folding.keep(rest, work.model());
        scaffold.swap(work.model(), live);
    }

    private static void pause(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new RebuildWork.Stopped();
        }
    }
}
