package org.huying.dispatch.delivery;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** The few threads that all endpoints share: for what blocks, and for what costs. */
@Singleton
class PostingThreads {
    /** One lookup at a time for a name: so many names may hang before others wait for them. */
    private static final int MOST_LOOKUPS = 32;

    private static final int SIGNERS = 2;
    private static final long IDLE_SECONDS = 10;

    private final ThreadPoolExecutor resolvers = new ThreadPoolExecutor(
            MOST_LOOKUPS,
            MOST_LOOKUPS,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            daemons("webhook-names-"));
    private final ExecutorService signers = Executors.newFixedThreadPool(SIGNERS, daemons("webhook-signatures-"));

    PostingThreads() {
        resolvers.allowCoreThreadTimeOut(true);
    }

    Executor resolvers() {
        return resolvers;
    }

    Executor signers() {
        return signers;
    }

    private static ThreadFactory daemons(String name) {
        AtomicInteger number = new AtomicInteger();
        return work -> {
            Thread thread = new Thread(work, name + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }

    @PreDestroy
    void stop() {
        resolvers.shutdownNow();
        signers.shutdownNow();
    }
}
