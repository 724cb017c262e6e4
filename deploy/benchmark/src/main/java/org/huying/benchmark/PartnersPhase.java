package org.huying.benchmark;

import static org.huying.benchmark.Bench.OUT;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.huying.benchmark.PartnerTown.Way;
import org.huying.local.partner.HeardNotice;
import org.huying.local.stack.Replica;
import org.huying.local.stack.Service;

/** How soon fifty units hear what concerns them, three of which are not well; and what is left after kill -9. */
final class PartnersPhase implements AutoCloseable {
    private static final long LONGEST_WAIT_SECONDS = 120;

    private final Bench bench;
    private final PartnerTown town;
    private final Database dispatch;
    private final Expectations expected = new Expectations();

    /**
     * How what the units are told of comes about.
     *
     * @param turns of which each makes {@link CaseTurns#EVENTS_OF_A_TURN} events
     */
    private record Work(String name, double eventsPerSecond, Load.Clients turns) {}

    PartnersPhase(Bench bench) throws Exception {
        this.bench = bench;
        this.town = new PartnerTown(bench.stack);
        this.dispatch = new Database(bench.stack.jdbcUrl(Service.DISPATCH));
    }

    private Work notices() {
        return new Work("notices of another replica", 200, () -> new NoticeTurns(dispatch, town, expected));
    }

    /** Fewer: two cores do not keep up with 200 a second of them beside fifty receivers. */
    private Work moves() {
        return new Work(
                "moves over REST",
                60,
                () -> new CaseTurns(bench.intake, bench.stack.url(Service.DISPATCH), town, expected));
    }

    void warmUp(long seconds) throws InterruptedException {
        turns(moves(), seconds / 2);
        turns(notices(), seconds / 2);
        awaitAll();
    }

    void run() throws Exception {
        measure(notices());
        measure(moves());
    }

    private void measure(Work work) throws Exception {
        Instant begin = Instant.now();
        var before = bench.processes.cpuSeconds();
        var result = turns(work, bench.seconds);
        double drained = awaitAll();
        OUT.printf(
                "partners, %s: %d units at %.0f events/s for %d s, %.0f/s done, %d errors, the last told %.1f s after;"
                        + " processor ms per event: %s%n",
                work.name(),
                town.subscribers().size(),
                work.eventsPerSecond(),
                bench.seconds,
                CaseTurns.EVENTS_OF_A_TURN * result.perSecond(),
                result.errors(),
                drained,
                bench.processes.millisEachSince(before, CaseTurns.EVENTS_OF_A_TURN * result.done()));
        for (Way way : Way.values()) if (way.isWell()) printLatency(way, begin);
        OUT.printf("partners, %s: %s%n", work.name(), reckon());
    }

    /** The same, while dispatch and then Kafka are killed with -9 and started again. */
    void runKilled() throws Exception {
        killed(notices());
        killed(moves());
    }

    private void killed(Work work) throws Exception {
        Thread killer = new Thread(this::kill, "kill-9");
        killer.start();
        var result = turns(work, bench.seconds);
        killer.join();
        double drained = awaitAll();
        OUT.printf(
                "partners, %s, kill -9 of dispatch and of Kafka: %.0f events/s asked for %d s, %.0f/s done, %d errors, the"
                        + " last told %.1f s after; %s%n",
                work.name(),
                work.eventsPerSecond(),
                bench.seconds,
                CaseTurns.EVENTS_OF_A_TURN * result.perSecond(),
                result.errors(),
                drained,
                reckon());
    }

    private void kill() {
        try {
            TimeUnit.SECONDS.sleep(bench.seconds / 4);
            bench.stack.killAndRestart(new Replica(Service.DISPATCH, 0));
            TimeUnit.SECONDS.sleep(bench.seconds / 4);
            bench.stack.killAndRestartKafka();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private Load.Result turns(Work work, long seconds) throws InterruptedException {
        return bench.load.run(work.turns(), seconds, work.eventsPerSecond() / CaseTurns.EVENTS_OF_A_TURN);
    }

    /** Until all that are well have been told everything, or the patience is over; returns the seconds. */
    private double awaitAll() throws InterruptedException {
        long begin = System.nanoTime();
        while (!expected.areMet(town.subscribers())
                && System.nanoTime() - begin < TimeUnit.SECONDS.toNanos(LONGEST_WAIT_SECONDS))
            TimeUnit.MILLISECONDS.sleep(100);
        return (System.nanoTime() - begin) / 1e9;
    }

    private String reckon() throws Exception {
        return expected.reckon(town.subscribers(), dispatch).print();
    }

    private void printLatency(Way way, Instant since) {
        double[] millis = town.subscribers().stream()
                .filter(it -> it.way() == way)
                .flatMap(it -> it.heard().once().stream())
                .filter(recordedAfter(since))
                .mapToDouble(PartnersPhase::latency)
                .sorted()
                .toArray();
        OUT.printf(
                "partners, from the event to the unit, %s: p50 %.1f ms, p99 %.1f ms, most %.1f ms, of %d%n",
                way, quantile(millis, 0.5), quantile(millis, 0.99), quantile(millis, 1), millis.length);
    }

    private static Predicate<HeardNotice> recordedAfter(Instant since) {
        return notice -> notice.recordedTime().isAfter(since);
    }

    /** From when the event was written, which is before its commit. */
    private static double latency(HeardNotice notice) {
        return Duration.between(notice.recordedTime(), notice.heardAt()).toNanos() / 1e6;
    }

    private static double quantile(double[] sorted, double share) {
        return sorted.length == 0 ? Double.NaN : sorted[(int) Math.min(sorted.length - 1, share * sorted.length)];
    }

    @Override
    public void close() {
        town.close();
    }
}
