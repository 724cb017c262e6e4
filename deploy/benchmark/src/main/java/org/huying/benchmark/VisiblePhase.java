package org.huying.benchmark;

import static org.huying.benchmark.Bench.OUT;

import java.io.IOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;

/** POST to visible, in an open model: the clock of each request runs from when it was meant to be sent. */
final class VisiblePhase {
    private static final double PER_SECOND = 200;

    private final Bench bench;

    VisiblePhase(Bench bench) {
        this.bench = bench;
    }

    void run() throws Exception {
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
                    PER_SECOND);
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
            while (!visibility.allSeen() && System.nanoTime() < end) TimeUnit.MILLISECONDS.sleep(20);
            OUT.printf(
                    "POST → visible at %.0f/s for %d s: answered p50 %.1f ms,"
                            + " visible p50 %.1f ms, p99 %.1f ms, %d of %d visible, %d errors%n",
                    PER_SECOND,
                    bench.seconds,
                    Bench.median(answered.stream().mapToDouble(it -> it).toArray()),
                    visibility.quantile(0.5),
                    visibility.quantile(0.99),
                    visibility.seen(),
                    result.done(),
                    result.errors());
        }
    }
}
