package org.huying.dispatch.delivery;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.huying.dispatch.delivery.AttemptTable.Ailing;
import org.huying.dispatch.subscription.DisableSubscription;
import org.huying.dispatch.subscription.DisabledFor;
import org.jboss.logging.Logger;

/**
 * Writes attempts down on a thread of its own: those that end within a blink go together, so that a backlog is not
 * drained one transaction at a time. While the database is away they wait; nobody is told before it is committed.
 */
@Singleton
class AttemptLog {
    private static final int LARGEST = 500;
    private static final long PACE_MILLIS = 20;
    private static final long PAUSE_MILLIS = 500;
    private static final long GOODBYE_MILLIS = 5_000;
    private static final Logger LOG = Logger.getLogger(AttemptLog.class);

    private final AttemptTable table;
    private final DisableSubscription disable;
    private final Duration failingFor;
    private final Duration unsafeFor;
    private final BlockingQueue<Tried> queue = new LinkedBlockingQueue<>();
    private final Queue<Runnable> chores = new ConcurrentLinkedQueue<>();
    private final Thread worker = new Thread(this::work, "webhook-log");
    private volatile boolean open = true;

    AttemptLog(AttemptTable table, DisableSubscription disable, WebhookSettings settings) {
        this.table = table;
        this.disable = disable;
        this.failingFor = settings.failingFor();
        this.unsafeFor = settings.unsafeFor();
        worker.setDaemon(true);
        worker.start();
    }

    void add(Tried tried) {
        queue.add(tried);
    }

    /** Runs it, on the log's own thread, after what was added before; again and again should it fail. */
    void then(Runnable chore) {
        chores.add(chore);
    }

    private void work() {
        List<Tried> together = new ArrayList<>(LARGEST);
        while (open || !queue.isEmpty() || !together.isEmpty()) {
            try {
                if (together.isEmpty()) collect(together);
                if (!together.isEmpty()) write(together);
                for (Runnable chore = chores.peek(); chore != null; chore = chores.peek()) {
                    chore.run();
                    chores.remove();
                }
            } catch (InterruptedException closed) {
                return;
            } catch (RuntimeException | Error unexpected) {
                LOG.warnf(
                        "attempts wait to be written (%s), will retry",
                        unexpected.getClass().getSimpleName());
                LOG.debug("attempts wait to be written", unexpected);
                if (!pause()) return;
            }
        }
    }

    private void write(List<Tried> together) {
        List<Ailing> ailing = table.write(together);
        List<Tried> written = List.copyOf(together);
        together.clear();
        written.forEach(tried -> tried.written().run());
        giveUp(written, ailing);
    }

    private void collect(List<Tried> together) throws InterruptedException {
        Tried first = queue.poll(1, TimeUnit.SECONDS);
        if (first == null) return;
        if (open) TimeUnit.MILLISECONDS.sleep(PACE_MILLIS);
        together.add(first);
        queue.drainTo(together, LARGEST - 1);
    }

    /** Disables what has no future. Should that fail, the next attempt in vain brings it here again. */
    private void giveUp(List<Tried> written, List<Ailing> ailing) {
        Map<UUID, Attempt> last = written.stream()
                .map(Tried::attempt)
                .filter(attempt -> !attempt.delivered())
                .collect(Collectors.toMap(Attempt::subscription, it -> it, (one, other) -> other.gone() ? other : one));
        last.values().stream().filter(Attempt::gone).forEach(it -> disable(it.subscription(), DisabledFor.GONE));
        for (Ailing endpoint : ailing) {
            Attempt attempt = last.get(endpoint.subscription());
            boolean unsafe = attempt.failure() == Failure.UNSAFE;
            if (attempt.gone() || endpoint.seconds() < (unsafe ? unsafeFor : failingFor).toSeconds()) continue;
            disable(endpoint.subscription(), unsafe ? DisabledFor.UNSAFE : DisabledFor.FAILING);
        }
    }

    private void disable(UUID subscription, DisabledFor reason) {
        disable.handle(subscription, reason);
        table.forgive(subscription);
    }

    private static boolean pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            return true;
        } catch (InterruptedException closed) {
            return false;
        }
    }

    /** Writes what waits; what cannot be written now is tried again by the next owner, who sends it once more. */
    @PreDestroy
    void close() {
        open = false;
        try {
            worker.join(GOODBYE_MILLIS);
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
        worker.interrupt();
    }
}
