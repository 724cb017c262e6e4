package org.huying.chassis.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import org.huying.chassis.problem.Outage;
import org.huying.chassis.problem.Unavailable;

/**
 * Lets callers who come at the same time share one transaction: while one is being committed, whoever arrives waits and
 * goes with the next. A lone caller waits for nobody. Where a shared transaction fails each of its items is tried by
 * itself, so that one that cannot be stored spoils it for no other.
 *
 * @param <T> what a caller brings
 * @param <R> what a caller gets, once the transaction is committed
 */
public final class GroupCommit<T, R> implements AutoCloseable {
    private static final int LARGEST = 64;
    private static final long GOODBYE_MILLIS = 5_000;

    private final BlockingQueue<Waiting<T, R>> queue = new LinkedBlockingQueue<>();
    private final Function<List<T>, List<R>> transaction;
    private final Thread worker;
    private volatile boolean open = true;

    private record Waiting<T, R>(T item, CompletableFuture<R> answer) {}

    /** @param transaction commits all items or none, and returns an answer for each in their order */
    public GroupCommit(String name, Function<List<T>, List<R>> transaction) {
        this.transaction = transaction;
        this.worker = new Thread(this::work, name);
        worker.setDaemon(true);
        worker.start();
    }

    /** Returns after the item is committed, or throws what kept it from being so. */
    public R commit(T item) {
        Waiting<T, R> mine = new Waiting<>(item, new CompletableFuture<>());
        queue.add(mine);
        if (!open) leaveNobodyWaiting();
        try {
            return mine.answer().join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    /** How many wait for the next transaction. */
    public int waiting() {
        return queue.size();
    }

    private void work() {
        List<Waiting<T, R>> together = new ArrayList<>(LARGEST);
        while (open || !queue.isEmpty()) {
            try {
                Waiting<T, R> first = queue.poll(1, TimeUnit.SECONDS);
                if (first == null) continue;
                together.add(first);
                queue.drainTo(together, LARGEST - 1);
                settle(together);
                together.clear();
            } catch (InterruptedException closed) {
                break;
            }
        }
        leaveNobodyWaiting();
    }

    private void settle(List<Waiting<T, R>> together) {
        try {
            List<R> answers =
                    transaction.apply(together.stream().map(Waiting::item).toList());
            for (int i = 0; i < answers.size(); i++) together.get(i).answer().complete(answers.get(i));
        } catch (RuntimeException | Error failure) {
            if (together.size() == 1 || isOutage(failure))
                together.forEach(it -> it.answer().completeExceptionally(failure));
            else together.forEach(it -> settle(List.of(it)));
        }
    }

    /** Nobody is served any better one by one while the database is away. */
    private static boolean isOutage(Throwable failure) {
        return Stream.iterate(failure, it -> it != null, Throwable::getCause).anyMatch(Outage::isBehind);
    }

    private void leaveNobodyWaiting() {
        for (var late = queue.poll(); late != null; late = queue.poll())
            late.answer().completeExceptionally(new Unavailable());
    }

    /** Commits what waits and takes nothing more in. */
    @Override
    public void close() {
        open = false;
        try {
            worker.join(GOODBYE_MILLIS);
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
        worker.interrupt();
    }
}
