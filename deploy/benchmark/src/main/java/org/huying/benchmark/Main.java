package org.huying.benchmark;

import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.huying.local.stack.DataFolder;
import org.huying.local.stack.LocalStack;
import org.huying.local.stack.Ports;
import org.huying.local.stack.Replica;
import org.huying.local.stack.Service;
import org.huying.local.stack.StackSettings;

/** Measures the stack on this machine and says what it measured. Arguments: the project's folder, seconds per phase. */
public final class Main {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final int PORT_OFFSET = 20_000;
    private static final int ROUNDS = 3;
    private static final double CHAIN_SHARE = 0.16;
    private static final double VISIBLE_RATE = 200;

    private final LocalStack stack;
    private final Load load = new Load(new AtomicLong());
    private final Database yardstick;
    private final Database reporting;
    private final URI intake;
    private final long seconds;

    private Main(LocalStack stack, Path project, long seconds) throws Exception {
        this.stack = stack;
        this.seconds = seconds;
        this.intake = stack.url(Service.INTAKE);
        this.yardstick = Database.yardstick(stack.jdbcUrl(Service.INTAKE), project);
        this.reporting = new Database(stack.jdbcUrl(Service.REPORTING));
    }

    public static void main(String[] arguments) throws Exception {
        Path project = Path.of(arguments[0]).toAbsolutePath();
        long seconds = arguments.length > 1 ? Long.parseLong(arguments[1]) : 60;
        Path home = Files.createTempDirectory(Files.createDirectories(project.resolve("deploy/data")), "benchmark-");
        Machine.print(OUT, home);
        StackSettings settings = StackSettings.of(project, new Ports(PORT_OFFSET))
                .with(1, false, Map.of("huying.intake.anonymous-requests-per-minute", "100000000"));
        long begin = System.nanoTime();
        try (DataFolder data = DataFolder.open(home);
                LocalStack stack = LocalStack.start(settings, data)) {
            OUT.printf("from empty to ready: %.1f s%n", (System.nanoTime() - begin) / 1e9);
            Main main = new Main(stack, project, seconds);
            OUT.printf(
                    "PostgreSQL %s, fsync %s, synchronous_commit %s%n",
                    main.yardstick.text("SHOW server_version"),
                    main.yardstick.text("SHOW fsync"),
                    main.yardstick.text("SHOW synchronous_commit"));
            main.warmUp();
            OUT.printf("resident, idle after warm-up: %d MiB (with this client)%n", Machine.residentMebibytes(stack));
            main.visible();
            double jdbc = main.registration();
            main.chain(jdbc);
        }
        System.exit(0);
    }

    private void warmUp() throws InterruptedException {
        load.run(() -> new RestClient(intake), 10, 0);
        awaitQuiet();
    }

    /** POST to visible, in an open model: the clock of each request runs from when it was meant to be sent. */
    private void visible() throws Exception {
        try (Visibility visibility = new Visibility(reporting)) {
            long begin = System.nanoTime();
            AtomicLong slot = new AtomicLong();
            var result = load.run(
                    () -> new RestClient(intake) {
                        @Override
                        public void turn(long number) throws java.io.IOException {
                            long meant = begin + (long) (slot.getAndIncrement() * 1e9 / VISIBLE_RATE);
                            String receipt = register(number);
                            visibility.intend(receipt.replaceAll(".*\"number\":\"([^\"]+)\".*", "$1"), meant);
                        }
                    },
                    seconds,
                    VISIBLE_RATE);
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
            while (!visibility.allSeen() && System.nanoTime() < end) TimeUnit.MILLISECONDS.sleep(20);
            OUT.printf(
                    "POST → visible at %.0f/s for %d s: p50 %.1f ms, p99 %.1f ms, %d of %d visible, %d errors%n",
                    VISIBLE_RATE,
                    seconds,
                    visibility.quantile(0.5),
                    visibility.quantile(0.99),
                    result.done(),
                    visibility.count(),
                    result.errors());
        }
    }

    /** Relay publishing, consumers away; interleaved with the yardstick. Returns the yardstick's median rate. */
    private double registration() throws InterruptedException {
        stack.kill(new Replica(Service.DISPATCH, 0));
        stack.kill(new Replica(Service.REPORTING, 0));
        double[] jdbc = new double[ROUNDS];
        double[] ratios = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            jdbc[round] = load.run(() -> new JdbcClient(yardstick.url()), 15, 0).perSecond();
            var rest = load.run(() -> new RestClient(intake), 15, 0);
            ratios[round] = rest.perSecond() / jdbc[round];
            OUT.printf(
                    "registration, %d clients: JDBC %.0f/s, REST %.0f/s, ratio %.1f %%, %d errors%n",
                    Load.CLIENTS, jdbc[round], rest.perSecond(), 100 * ratios[round], rest.errors());
        }
        OUT.printf("registration, median ratio: %.1f %%%n", 100 * median(ratios));
        return median(jdbc);
    }

    /** The whole chain at a share of the yardstick: it must keep up, and be empty soon after. */
    private void chain(double jdbc) throws Exception {
        stack.restart(new Replica(Service.DISPATCH, 0));
        stack.restart(new Replica(Service.REPORTING, 0));
        long caughtUp = awaitQuiet();
        OUT.printf("caught up with what waited in %.1f s%n", caughtUp / 1e9);
        double rate = CHAIN_SHARE * jdbc;
        var result = load.run(() -> new RestClient(intake), seconds, rate);
        long drained = awaitQuiet();
        OUT.printf(
                "whole chain at %.0f/s (%.1f %% of JDBC) for %d s: %.0f/s done, %d errors, drained %.1f s after%n",
                rate, 100 * result.perSecond() / jdbc, seconds, result.perSecond(), result.errors(), drained / 1e9);
    }

    /** Waits until reporting has the dispatch of every concern intake has; returns the nanoseconds it took. */
    private long awaitQuiet() throws InterruptedException {
        long begin = System.nanoTime();
        Database heard = new Database(stack.jdbcUrl(Service.INTAKE));
        try {
            long all = heard.number("SELECT count(*) FROM concern");
            String shown = "SELECT count(*) FROM ledger_line WHERE registered_at IS NOT NULL AND case_sequence >= 2";
            while (reporting.number(shown) < all) TimeUnit.MILLISECONDS.sleep(100);
        } catch (java.sql.SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return System.nanoTime() - begin;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
