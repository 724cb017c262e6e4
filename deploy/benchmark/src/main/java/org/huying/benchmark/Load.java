package org.huying.benchmark;

import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/** Clients that work side by side for some seconds, as fast as they can or paced to a rate. */
final class Load {
    static final int CLIENTS = 32;

    private static final int SHOWN = 3;
    private static final long LATEST_SECONDS = 60;

    /**
     * What a client does once.
     *
     * @param meant the nanoseconds at which it was to begin: a load that is paced does not wait for late answers
     */
    record Turn(long number, long meant) {}

    interface Client extends AutoCloseable {
        void turn(Turn turn) throws IOException, SQLException;

        @Override
        void close() throws IOException, SQLException;
    }

    interface Clients {
        Client next() throws IOException, SQLException;
    }

    /** @param perSecond turns done, over the whole time */
    record Result(long done, long errors, double perSecond) {}

    private final AtomicLong number;
    private final int clients;

    Load(AtomicLong number, int clients) {
        this.number = number;
        this.clients = clients;
    }

    /** As many clients as are named; the numbers of their turns go on where these stand. */
    Load by(int others) {
        return new Load(number, others);
    }

    /** @param perSecond 0 for as fast as they can */
    Result run(Clients each, long seconds, double perSecond) throws InterruptedException {
        AtomicLong done = new AtomicLong();
        AtomicLong errors = new AtomicLong();
        AtomicLong slot = new AtomicLong();
        AtomicBoolean over = new AtomicBoolean();
        long begin = System.nanoTime();
        long end = begin + TimeUnit.SECONDS.toNanos(seconds);
        ExecutorService pool = Executors.newFixedThreadPool(clients);
        for (int i = 0; i < clients; i++)
            pool.submit(() -> {
                try (Client client = each.next()) {
                    for (long meant = next(slot, begin, perSecond);
                            meant < end && !over.get();
                            meant = next(slot, begin, perSecond)) {
                        client.turn(new Turn(number.incrementAndGet(), meant));
                        done.incrementAndGet();
                    }
                } catch (IOException | SQLException | InterruptedException | RuntimeException failure) {
                    errors.incrementAndGet();
                    if (errors.get() <= SHOWN) System.err.println(failure);
                }
            });
        pool.shutdown();
        // Turns that come late are done all the same, but not for ever: what is measured next has the machine to
        // itself.
        if (!pool.awaitTermination(seconds + LATEST_SECONDS, TimeUnit.SECONDS)) {
            over.set(true);
            pool.awaitTermination(LATEST_SECONDS, TimeUnit.SECONDS);
        }
        double took = (System.nanoTime() - begin) / 1e9;
        return new Result(done.get(), errors.get(), done.get() / took);
    }

    /** Waits for when the next turn is meant to begin, and returns it. */
    private static long next(AtomicLong slot, long begin, double perSecond) throws InterruptedException {
        if (perSecond == 0) return System.nanoTime();
        long meant = begin + (long) (slot.getAndIncrement() * 1e9 / perSecond);
        long wait = meant - System.nanoTime();
        if (wait > 0) TimeUnit.NANOSECONDS.sleep(wait);
        return meant;
    }
}
