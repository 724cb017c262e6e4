package org.huying.benchmark;

import static org.huying.benchmark.Bench.OUT;

import org.huying.local.stack.Replica;
import org.huying.local.stack.Service;

/** Registration as fast as it goes, relay publishing and consumers away, interleaved with the yardstick. */
final class RegistrationPhase {
    private static final int ROUNDS = 3;
    private static final long SECONDS = 15;

    private final Bench bench;

    RegistrationPhase(Bench bench) {
        this.bench = bench;
    }

    /** Returns the yardstick's median rate. */
    double run() throws Exception {
        bench.stack.kill(new Replica(Service.DISPATCH, 0));
        bench.stack.kill(new Replica(Service.REPORTING, 0));
        double[] jdbc = new double[ROUNDS];
        double[] ratios = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            jdbc[round] = bench.jdbc(SECONDS).perSecond();
            var before = bench.processes.cpuSeconds();
            var rest = bench.rest(SECONDS, 0);
            ratios[round] = rest.perSecond() / jdbc[round];
            OUT.printf(
                    "registration, %d clients: JDBC %.0f/s, REST %.0f/s, ratio %.1f %%, %d errors; processor ms each: %s%n",
                    Load.CLIENTS,
                    jdbc[round],
                    rest.perSecond(),
                    100 * ratios[round],
                    rest.errors(),
                    bench.processes.millisEachSince(before, rest.done()));
        }
        OUT.printf("registration, median ratio: %.1f %%%n", 100 * Bench.median(ratios));
        return Bench.median(jdbc);
    }
}
