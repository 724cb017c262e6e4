package org.huying.reporting.readmodel;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** The threads of one rebuild. What fails in one of them is thrown, as it was, to whoever waits for it. */
final class Hands implements AutoCloseable {
    /** One that reads on, and two that fold. */
    private static final int ALL = 3;

    private final ExecutorService threads;

    Hands(String readModel) {
        threads = Executors.newFixedThreadPool(ALL, task -> {
            Thread hand = new Thread(task, "rebuild-hand-" + readModel);
            hand.setDaemon(true);
            return hand;
        });
    }

    <T> CompletableFuture<T> begin(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, threads);
    }

    /** Side by side; returns when all of them have ended. */
    void all(List<Runnable> steps) {
        CompletableFuture<?>[] begun = steps.stream()
                .map(step -> CompletableFuture.runAsync(step, threads))
                .toArray(CompletableFuture[]::new);
        done(CompletableFuture.allOf(begun));
    }

    static <T> T done(CompletableFuture<T> work) {
        try {
            return work.join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof RuntimeException cause) throw cause;
            throw failure;
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
