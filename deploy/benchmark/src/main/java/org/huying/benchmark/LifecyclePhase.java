package org.huying.benchmark;

import static org.huying.benchmark.Bench.OUT;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.huying.local.stack.Service;
import org.huying.local.story.Rest;

/** Whole lifecycles of a case, of eight clients that do not pause. */
final class LifecyclePhase {
    private static final int CLIENTS = 8;
    private static final int ROUNDS = 3;
    private static final String[] STEPS = {"lifecycle", "register", "assign", "resolve", "search"};
    private static final String[] COMMUNITIES = {"zhongyuan", "yanan", "heyuan", "shengyuan", "fengyuan"};

    private final Bench bench;
    private final List<Lifecycle.Hands> hands = new ArrayList<>();

    LifecyclePhase(Bench bench) {
        this.bench = bench;
        Rest issuer = new Rest(bench.stack.issuerUrl());
        for (String community : COMMUNITIES)
            hands.add(new Lifecycle.Hands(issuer.token("worker-" + community), issuer.token("secretary-" + community)));
    }

    Lifecycle client(Latencies latencies) throws IOException {
        return new Lifecycle(bench.intake, bench.stack.url(Service.DISPATCH), hands, latencies);
    }

    /** Until the JVMs have compiled what is hot. */
    void warmUp(long seconds) throws InterruptedException {
        bench.load.by(CLIENTS).run(() -> client(new Latencies()), seconds, 0);
    }

    /** Returns the median of the rounds, in lifecycles per second. */
    double run(String label) throws InterruptedException {
        double[] rates = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) rates[round] = round(label);
        OUT.printf("%s, median: %.1f/s%n", label, Bench.median(rates));
        return Bench.median(rates);
    }

    private double round(String label) throws InterruptedException {
        Latencies latencies = new Latencies();
        var before = bench.processes.cpuSeconds();
        var result = bench.load.by(CLIENTS).run(() -> client(latencies), bench.seconds, 0);
        OUT.printf(
                "%s, %d clients for %d s: %.1f/s, %d errors; %s; processor ms each: %s%n",
                label,
                CLIENTS,
                bench.seconds,
                result.perSecond(),
                result.errors(),
                latencies.print(STEPS),
                bench.processes.millisEachSince(before, result.done()));
        return result.perSecond();
    }
}
