package org.huying.dispatch.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The directory in memory: every concern that is routed asks it. Read again as soon as this replica changed it, and
 * otherwise when older than three seconds, for what another replica changed. What was planned takes effect by itself.
 */
@ApplicationScoped
public class CurrentDirectory {
    private static final long FRESH = Duration.ofSeconds(3).toNanos();

    private final DirectoryTable table;
    private final Clock clock;
    private final AtomicLong changes = new AtomicLong();
    private volatile Snapshot snapshot;

    CurrentDirectory(DirectoryTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /** Told within this replica when a change of the directory is committed. */
    record Changed() {}

    /** @param until the next change that is planned, null where none is */
    private record Snapshot(
            DirectoryBook book, Directory directory, Instant from, Instant until, long changes, long readAt) {
        boolean isFresh(long changesNow) {
            return changes == changesNow && System.nanoTime() - readAt <= FRESH && !directory.isEmpty();
        }

        boolean holdsAt(Instant now) {
            return !now.isBefore(from) && (until == null || now.isBefore(until));
        }

        static Snapshot of(DirectoryBook book, Instant now, long changes, long readAt) {
            Instant until = book.nextChangeAfter(now).orElse(null);
            return new Snapshot(book, book.at(now), now, until, changes, readAt);
        }
    }

    public Directory get() {
        Instant now = clock.instant();
        Snapshot known = snapshot;
        if (known != null && known.isFresh(changes.get()) && known.holdsAt(now)) return known.directory;
        return renewed(now).directory;
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) Changed event) {
        changes.incrementAndGet();
    }

    private synchronized Snapshot renewed(Instant now) {
        Snapshot known = snapshot;
        long seen = changes.get();
        if (known == null || !known.isFresh(seen))
            snapshot = Snapshot.of(new DirectoryBook(table.all()), now, seen, System.nanoTime());
        else if (!known.holdsAt(now)) snapshot = Snapshot.of(known.book, now, seen, known.readAt);
        return snapshot;
    }
}
