package org.huying.benchmark;

import static org.huying.benchmark.Bench.OUT;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Lifecycles at rates that leap up and down, in an open model. After each leap the latency has to be back at the rate's
 * own level within five seconds.
 */
final class ProfilePhase {
    private static final int[] RATES = {1, 15, 1, 25, 2, 35, 10};
    private static final long SECONDS = 30;
    private static final long SETTLED_BY = 5;

    private final Bench bench;
    private final LifecyclePhase lifecycles;

    /** A lifecycle that was meant to begin so many seconds after the leap, and how long it took. */
    private record Sample(double second, double millis) {}

    ProfilePhase(Bench bench, LifecyclePhase lifecycles) {
        this.bench = bench;
        this.lifecycles = lifecycles;
    }

    void run() throws Exception {
        for (int rate : RATES) at(rate);
    }

    private void at(int rate) throws Exception {
        Queue<Sample> samples = new ConcurrentLinkedQueue<>();
        long leap = System.nanoTime();
        var result = bench.load.run(
                () -> {
                    Lifecycle client = lifecycles.client(new Latencies());
                    return new Load.Client() {
                        @Override
                        public void turn(Load.Turn turn) throws java.io.IOException {
                            client.turn(turn);
                            long took = System.nanoTime() - turn.meant();
                            samples.add(new Sample((turn.meant() - leap) / 1e9, took / 1e6));
                        }

                        @Override
                        public void close() throws java.io.IOException {
                            client.close();
                        }
                    };
                },
                SECONDS,
                rate);
        OUT.printf(
                "%d lifecycles/s for %d s: %d done, %d errors; p50 in the first %d s %.1f ms, after that p50 %.1f, p99 %.1f ms%n",
                rate,
                SECONDS,
                result.done(),
                result.errors(),
                SETTLED_BY,
                quantile(samples, 0, SETTLED_BY, 0.5),
                quantile(samples, SETTLED_BY, SECONDS, 0.5),
                quantile(samples, SETTLED_BY, SECONDS, 0.99));
    }

    private static double quantile(Queue<Sample> samples, double from, double to, double share) {
        double[] sorted = samples.stream()
                .filter(it -> it.second() >= from && it.second() < to)
                .mapToDouble(Sample::millis)
                .sorted()
                .toArray();
        return Latencies.quantile(sorted, share);
    }
}
