package org.huying.benchmark;

import static org.huying.benchmark.Bench.OUT;

import java.io.IOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;

/**
 * POST to visible, and event to visible, at several rates in an open model: the clock of a request runs from when it was
 * meant to be sent. What dispatch does with each concern runs beside it.
 */
final class VisiblePhase {
    private static final double[] RATES = {10, 50, 100, 200};

    private static final double WARM_UP_RATE = 50;

    private final Bench bench;

    VisiblePhase(Bench bench) {
        this.bench = bench;
    }

    /**
     * At a pace that is measured afterwards: concerns registered as fast as can be are compared with each other in the
     * background for long.
     */
    void warmUp(long seconds) throws Exception {
        bench.rest(seconds, WARM_UP_RATE);
        bench.awaitQuiet();
    }

    void run() throws Exception {
        for (double rate : RATES) at(rate);
    }

    private void at(double rate) throws Exception {
        try (Visibility visibility = new Visibility(bench.reporting)) {
            Queue<Double> answered = new ConcurrentLinkedQueue<>();
            var result = bench.load.run(
                    () -> new RestClient(bench.intake) {
                        @Override
                        public void turn(Load.Turn turn) throws IOException {
                            var receipt = register(turn.number());
                            answered.add((System.nanoTime() - turn.meant()) / 1e6);
                            visibility.intend(number(receipt), turn.meant());
                        }
                    },
                    bench.seconds,
                    rate);
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
            while (!visibility.allSeen() && System.nanoTime() < end) TimeUnit.MILLISECONDS.sleep(20);
            print(rate, sorted(answered), visibility, result);
            bench.awaitQuiet();
        }
    }

    private void print(double rate, double[] answered, Visibility visibility, Load.Result result) {
        double[] fromPost = visibility.sinceMeant();
        double[] fromEvent = visibility.sinceRecorded();
        OUT.printf(
                "POST → visible at %.0f/s for %d s: answered p50 %.1f ms, visible p50 %.1f ms, p99 %.1f ms;"
                        + " event → visible p50 %.1f ms, p99 %.1f ms; %d of %d visible, %d errors%n",
                rate,
                bench.seconds,
                Latencies.quantile(answered, 0.5),
                Latencies.quantile(fromPost, 0.5),
                Latencies.quantile(fromPost, 0.99),
                Latencies.quantile(fromEvent, 0.5),
                Latencies.quantile(fromEvent, 0.99),
                visibility.seen(),
                result.done(),
                result.errors());
    }

    private static double[] sorted(Queue<Double> values) {
        return values.stream().mapToDouble(it -> it).sorted().toArray();
    }
}
