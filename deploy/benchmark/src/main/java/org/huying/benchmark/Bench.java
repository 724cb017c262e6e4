package org.huying.benchmark;

import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.huying.local.stack.LocalStack;
import org.huying.local.stack.Service;

/** The stack under measurement, the yardstick beside it, and the load that both are put under. */
final class Bench {
    static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    final LocalStack stack;
    final Processes processes;
    final Load load = new Load(new AtomicLong(), Load.CLIENTS);
    final Database yardstick;
    final Database reporting;
    final Database heard;
    final URI intake;
    final long seconds;

    Bench(LocalStack stack, Path project, long seconds) throws Exception {
        this.stack = stack;
        this.processes = new Processes(stack);
        this.seconds = seconds;
        this.intake = stack.url(Service.INTAKE);
        this.yardstick = Database.yardstick(stack.jdbcUrl(Service.INTAKE), project);
        this.heard = new Database(stack.jdbcUrl(Service.INTAKE));
        this.reporting = new Database(stack.jdbcUrl(Service.REPORTING));
    }

    void warmUp() throws Exception {
        load.run(() -> new RestClient(intake), 45, 0);
        awaitQuiet();
    }

    Load.Result jdbc(long forSeconds) throws InterruptedException {
        return load.run(() -> new JdbcClient(yardstick.url()), forSeconds, 0);
    }

    Load.Result rest(long forSeconds, double perSecond) throws InterruptedException {
        return load.run(() -> new RestClient(intake), forSeconds, perSecond);
    }

    /** Waits until reporting has the dispatch of every concern intake has; returns the nanoseconds it took. */
    long awaitQuiet() throws SQLException, InterruptedException {
        long begin = System.nanoTime();
        long all = heard.number("SELECT count(*) FROM concern");
        String shown = "SELECT count(*) FROM ledger_line WHERE registered_at IS NOT NULL AND case_sequence >= 2";
        while (reporting.number(shown) < all) TimeUnit.MILLISECONDS.sleep(100);
        return System.nanoTime() - begin;
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
