package org.huying.local.stack;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** When what has ended by itself is started again: after a second, and twice as late each time it does not last. */
final class Revival implements AutoCloseable {
    private static final Duration LASTING = Duration.ofMinutes(1);
    private static final long FIRST_MILLIS = 1_000;
    private static final long LONGEST_MILLIS = 60_000;

    private final Map<String, Long> pauses = new ConcurrentHashMap<>();
    private final ScheduledExecutorService later = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "revival");
        thread.setDaemon(true);
        return thread;
    });

    /** @param lived how long it ran */
    void after(String name, Duration lived, Runnable startAgain) {
        later.schedule(startAgain, pauseMillis(name, lived), TimeUnit.MILLISECONDS);
    }

    long pauseMillis(String name, Duration lived) {
        boolean lasted = lived.compareTo(LASTING) >= 0;
        return pauses.merge(
                name, FIRST_MILLIS, (before, first) -> lasted ? first : Math.min(2 * before, LONGEST_MILLIS));
    }

    @Override
    public void close() {
        later.shutdownNow();
    }
}
