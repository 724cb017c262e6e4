package org.huying.benchmark;

import static org.huying.benchmark.Bench.OUT;

import java.util.concurrent.TimeUnit;
import org.huying.local.stack.Replica;
import org.huying.local.stack.Service;

/** The whole chain at a share of the yardstick: it must keep up, and be empty soon after. */
final class ChainPhase {
    private static final double SHARE = 0.16;

    private final Bench bench;

    ChainPhase(Bench bench) {
        this.bench = bench;
    }

    void run(double jdbc) throws Exception {
        wake(Service.DISPATCH);
        wake(Service.REPORTING);
        OUT.printf("caught up with what waited in %.1f s%n", bench.awaitQuiet() / 1e9);
        double rate = SHARE * jdbc;
        Lag lag = new Lag(bench);
        var before = bench.processes.cpuSeconds();
        var result = bench.rest(bench.seconds, rate);
        long most = lag.most();
        long drained = bench.awaitQuiet();
        OUT.printf(
                "whole chain at %.0f/s (%.1f %% of JDBC) for %d s: %.0f/s done, %d errors, at most %d behind, drained"
                        + " %.1f s after; processor ms each: %s%n",
                rate,
                100 * result.perSecond() / jdbc,
                bench.seconds,
                result.perSecond(),
                result.errors(),
                most,
                drained / 1e9,
                bench.processes.millisEachSince(before, result.done()));
    }

    private void wake(Service service) throws InterruptedException {
        Replica replica = new Replica(service, 0);
        if (!bench.stack.isRunning(replica)) bench.stack.restart(replica);
    }

    /** Looks every second how many concerns reporting is behind. */
    private static final class Lag {
        private final Thread watcher = new Thread(this::watch, "lag");
        private final Bench bench;
        private volatile boolean running = true;
        private volatile long most;

        Lag(Bench bench) {
            this.bench = bench;
            watcher.start();
        }

        private void watch() {
            try {
                while (running) {
                    long heard = bench.heard.number("SELECT count(*) FROM concern");
                    long shown = bench.reporting.number("SELECT count(*) FROM ledger_line WHERE case_sequence >= 2");
                    most = Math.max(most, heard - shown);
                    TimeUnit.SECONDS.sleep(1);
                }
            } catch (java.sql.SQLException | InterruptedException over) {
                running = false;
            }
        }

        long most() throws InterruptedException {
            running = false;
            watcher.join();
            return most;
        }
    }
}
