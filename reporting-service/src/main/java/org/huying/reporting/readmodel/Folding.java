package org.huying.reporting.readmodel;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.huying.chassis.event.MalformedEvent;
import org.huying.chassis.inbox.ReceivedEvent;
import org.huying.reporting.journal.JournalEntry;
import org.huying.reporting.journal.JournalReader;

/** Folds what the journal holds into the scaffold, some thousand positions at a time. */
@ApplicationScoped
class Folding {
    /** Some ten megabytes in memory, twice: one portion is folded while the next is read. */
    static final long PORTION = 10_000;

    private static final int LONGEST_TRANSACTION_SECONDS = 600;

    private final JournalReader journal;
    private final Rebuilds rebuilds;
    private final Scaffold scaffold;

    Folding(JournalReader journal, Rebuilds rebuilds, Scaffold scaffold) {
        this.journal = journal;
        this.rebuilds = rebuilds;
        this.scaffold = scaffold;
    }

    /** An event of the journal that the read model refuses. */
    static final class Unusable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unusable(long position, MalformedEvent why) {
            super("event at position " + position + ": " + why.getMessage(), why);
        }
    }

    private static final class Undone extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Folds everything after where the work stands and up to a settled position. */
    void upTo(long settled, RebuildWork work, Hands hands) {
        if (work.position() >= settled) return;
        CompletableFuture<List<JournalEntry>> next = read(work.position(), settled, work.model(), hands);
        while (work.position() < settled) {
            List<JournalEntry> portion = Hands.done(next);
            long end = Math.min(work.position() + PORTION, settled);
            if (end < settled) next = read(end, settled, work.model(), hands);
            work.mustGoOn();
            fold(portion, end, work, hands);
        }
    }

    private CompletableFuture<List<JournalEntry>> read(long after, long settled, ReadModel model, Hands hands) {
        long end = Math.min(after + PORTION, settled);
        return hands.begin(() -> journal.between(after, end, model.topics()));
    }

    /** Both halves side by side, so that one is made ready while the database takes the other in. */
    private void fold(List<JournalEntry> portion, long end, RebuildWork work, Hands hands) {
        List<Runnable> halves = Halves.of(portion).stream()
                .<Runnable>map(half -> () -> inTransaction(() -> half(half, work)))
                .toList();
        try {
            hands.all(halves);
        } catch (MalformedEvent malformed) {
            throw culprit(portion, work.model(), malformed);
        }
        inTransaction(() -> rebuilds.advance(work.id(), end, portion.size(), work.millis()));
        work.reached(end, portion.size());
    }

    /** Whoever was overtaken folds nothing. */
    private void half(List<JournalEntry> half, RebuildWork work) {
        rebuilds.holdUnderWay(work.id());
        keep(half, work.model());
    }

    private static void inTransaction(Runnable step) {
        QuarkusTransaction.requiringNew().timeout(LONGEST_TRANSACTION_SECONDS).run(step);
    }

    /** In the caller's transaction, which from then on knows the scaffold's tables alone. */
    void keep(List<JournalEntry> portion, ReadModel model) {
        scaffold.enter(model);
        if (!portion.isEmpty()) model.keep(events(portion));
    }

    /** What is left, with nobody writing to the journal any more. */
    List<JournalEntry> rest(RebuildWork work) {
        return journal.between(work.position(), Long.MAX_VALUE, work.model().topics());
    }

    private RuntimeException culprit(List<JournalEntry> portion, ReadModel model, MalformedEvent ofTheBatch) {
        for (JournalEntry entry : portion) {
            try {
                QuarkusTransaction.requiringNew().run(() -> {
                    keep(List.of(entry), model);
                    throw new Undone();
                });
            } catch (Undone usable) {
                // Nothing of it stays: this only looks for the one that cannot be used.
            } catch (MalformedEvent its) {
                return new Unusable(entry.position(), its);
            }
        }
        return ofTheBatch;
    }

    private static List<ReceivedEvent> events(List<JournalEntry> portion) {
        return portion.stream().map(JournalEntry::event).toList();
    }
}
