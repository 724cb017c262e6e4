package org.huying.reporting.testing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.huying.chassis.inbox.ReceivedEvent;
import org.huying.chassis.inbox.SeenEvents;

/** Has written events to the journal, and folded them, in a transaction that is not over. */
public final class SlowWriter implements AutoCloseable {
    private final CountDownLatch written = new CountDownLatch(1);
    private final CompletableFuture<Boolean> decision = new CompletableFuture<>();
    private CompletableFuture<Void> writing;

    private SlowWriter() {}

    /** Where they begin. */
    @ApplicationScoped
    public static class Desk {
        private final SeenEvents journal;

        Desk(SeenEvents journal) {
            this.journal = journal;
        }

        /** Returns once they are written. */
        public SlowWriter begins(List<ReceivedEvent> events, Consumer<List<ReceivedEvent>> fold) {
            SlowWriter writer = new SlowWriter();
            writer.writing = CompletableFuture.runAsync(
                    () -> QuarkusTransaction.requiringNew().run(() -> writer.write(journal, events, fold)),
                    task -> new Thread(task, "slow-writer").start());
            writer.writing.whenComplete((done, failure) -> writer.written.countDown());
            writer.awaitWritten();
            return writer;
        }
    }

    private static final class GivenUp extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private void write(SeenEvents journal, List<ReceivedEvent> events, Consumer<List<ReceivedEvent>> fold) {
        journal.remember(events);
        fold.accept(events);
        written.countDown();
        if (!decision.join()) throw new GivenUp();
    }

    private void awaitWritten() {
        try {
            written.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Returns once that is done. */
    public void commits() {
        decision.complete(true);
        writing.join();
    }

    public void givesUp() {
        decision.complete(false);
        writing.handle((done, failure) -> null).join();
    }

    @Override
    public void close() {
        decision.complete(false);
        writing.handle((done, failure) -> null).join();
    }
}
