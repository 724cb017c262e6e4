package org.huying.benchmark;

import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Clients that work side by side for some seconds, as fast as they can or paced to a rate. */
final class Load {
    static final int CLIENTS = 32;

    private static final int SHOWN = 3;

    /** One client's turn: it does its work once. */
    interface Client extends AutoCloseable {
        void turn(long number) throws IOException, SQLException;

        @Override
        void close() throws IOException, SQLException;
    }

    interface Clients {
        Client next() throws IOException, SQLException;
    }

    /** @param perSecond turns done, over the whole time */
    record Result(long done, long errors, double perSecond) {}

    private final AtomicLong number;

    Load(AtomicLong number) {
        this.number = number;
    }

    /** @param perSecond 0 for as fast as they can */
    Result run(Clients clients, long seconds, double perSecond) throws InterruptedException {
        AtomicLong done = new AtomicLong();
        AtomicLong errors = new AtomicLong();
        AtomicLong slot = new AtomicLong();
        long begin = System.nanoTime();
        long end = begin + TimeUnit.SECONDS.toNanos(seconds);
        ExecutorService pool = Executors.newFixedThreadPool(CLIENTS);
        for (int i = 0; i < CLIENTS; i++)
            pool.submit(() -> {
                try (Client client = clients.next()) {
                    while (waitForSlot(slot, begin, perSecond, end)) {
                        client.turn(number.incrementAndGet());
                        done.incrementAndGet();
                    }
                } catch (IOException | SQLException | InterruptedException failure) {
                    errors.incrementAndGet();
                    if (errors.get() <= SHOWN) System.err.println(failure);
                }
            });
        pool.shutdown();
        pool.awaitTermination(seconds + 60, TimeUnit.SECONDS);
        double took = (System.nanoTime() - begin) / 1e9;
        return new Result(done.get(), errors.get(), done.get() / took);
    }

    private static boolean waitForSlot(AtomicLong slot, long begin, double perSecond, long end)
            throws InterruptedException {
        if (perSecond > 0) {
            long intended = begin + (long) (slot.getAndIncrement() * 1e9 / perSecond);
            long wait = intended - System.nanoTime();
            if (wait > 0) TimeUnit.NANOSECONDS.sleep(wait);
        }
        return System.nanoTime() < end;
    }
}
