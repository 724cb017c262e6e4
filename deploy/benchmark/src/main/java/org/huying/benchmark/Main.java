package org.huying.benchmark;

import static org.huying.benchmark.Bench.OUT;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.huying.local.stack.DataFolder;
import org.huying.local.stack.LocalStack;
import org.huying.local.stack.Ports;
import org.huying.local.stack.StackSettings;

/**
 * Measures the stack on this machine and says what it measured. Arguments: the project's folder, seconds per phase, and
 * which phases (all of them when none is named). The whole chain, what may be the same, imports and exports run on the
 * stack as {@code run.sh} starts it, visibility on another such; registration, lifecycles, live streams, summaries,
 * rebuilds, and partners, each on one of its own, whose JVMs optimise.
 */
public final class Main {
    private static final int PORT_OFFSET = 20_000;
    private static final long LONG_WARM_UP_SECONDS = Long.getLong("warm-up.seconds", 150);
    private static final List<String> OF_REGISTRATION = List.of("chain", "similar", "import", "export");
    private static final List<String> OF_LIFECYCLES = List.of("lifecycle", "profile", "many");
    private static final List<String> OF_PARTNERS = List.of("partners", "killed", "backlog");

    private Main() {}

    /** What is measured on one stack. */
    private interface Measurement {
        void of(Bench bench) throws Exception;
    }

    public static void main(String[] arguments) throws Exception {
        Path project = Path.of(arguments[0]).toAbsolutePath();
        long seconds = arguments.length > 1 ? Long.parseLong(arguments[1]) : 60;
        List<String> phases = Arrays.asList(arguments).subList(Math.min(2, arguments.length), arguments.length);
        StackSettings settings = StackSettings.of(project, new Ports(PORT_OFFSET))
                .with(
                        1,
                        false,
                        Map.of(
                                "huying.http.anonymous-requests-per-minute",
                                "100000000",
                                "huying.intake.registrations-per-hour",
                                "100000000",
                                "huying.live.most-streams-per-caller",
                                "100000"));
        if (wants(phases, OF_REGISTRATION)) measure(settings, seconds, bench -> registrations(bench, phases));
        if (wants(phases, "visible"))
            onStack(settings, seconds, bench -> {
                VisiblePhase visible = new VisiblePhase(bench);
                visible.warmUp(LONG_WARM_UP_SECONDS);
                visible.run();
            });
        if (wants(phases, "registration"))
            measure(settings.withOptimisingCompiler(), seconds, bench -> {
                bench.rest(LONG_WARM_UP_SECONDS, 0);
                bench.awaitQuiet();
                new RegistrationPhase(bench).run();
            });
        if (wants(phases, OF_LIFECYCLES))
            measure(settings.withOptimisingCompiler(), seconds, bench -> lifecycles(bench, phases));
        if (wants(phases, "streams"))
            measure(settings.withOptimisingCompiler(), seconds, bench -> new StreamsPhase(bench).run());
        if (wants(phases, "summaries"))
            onStack(settings.withOptimisingCompiler(), seconds, bench -> new SummariesPhase(bench).run());
        if (wants(phases, "replay"))
            onStack(settings.withOptimisingCompiler(), seconds, bench -> new ReplayPhase(bench).run());
        if (wants(phases, OF_PARTNERS))
            measure(brokerApart(settings).withOptimisingCompiler(), seconds, bench -> partners(bench, phases));
        System.exit(0);
    }

    /** So that it can be killed by itself. */
    private static StackSettings brokerApart(StackSettings settings) {
        return settings.with(settings.replicas(), true, settings.serviceSettings());
    }

    private static boolean wants(List<String> phases, List<String> some) {
        return phases.isEmpty() || some.stream().anyMatch(phases::contains);
    }

    private static boolean wants(List<String> phases, String one) {
        return wants(phases, List.of(one));
    }

    private static void measure(StackSettings settings, long seconds, Measurement measurement) throws Exception {
        onStack(settings, seconds, bench -> {
            bench.warmUp();
            OUT.printf(
                    "resident, idle after warm-up: %d MiB (with this client)%n", bench.processes.residentMebibytes());
            measurement.of(bench);
        });
    }

    /** Without the warm-up, which leaves intake with concerns to compare in the background for long. */
    private static void onStack(StackSettings settings, long seconds, Measurement measurement) throws Exception {
        Path folder = Files.createDirectories(settings.project().resolve("deploy/data"));
        Path home = Files.createTempDirectory(folder, "benchmark-");
        Machine.print(OUT, home);
        long begin = System.nanoTime();
        try (DataFolder data = DataFolder.open(home);
                LocalStack stack = LocalStack.start(settings, data)) {
            OUT.printf("from empty to ready: %.1f s%n", (System.nanoTime() - begin) / 1e9);
            Bench bench = new Bench(stack, settings.project(), seconds);
            OUT.printf(
                    "PostgreSQL %s, fsync %s, synchronous_commit %s%n",
                    bench.yardstick.text("SHOW server_version"),
                    bench.yardstick.text("SHOW fsync"),
                    bench.yardstick.text("SHOW synchronous_commit"));
            measurement.of(bench);
        }
    }

    private static void registrations(Bench bench, List<String> phases) throws Exception {
        if (wants(phases, "chain")) new ChainPhase(bench).run(bench.jdbc(15).perSecond());
        if (wants(phases, "similar")) new SimilarPhase(bench).run();
        if (wants(phases, "export")) new ExportPhase(bench).run();
        if (wants(phases, "import")) new ImportPhase(bench).run();
    }

    private static void partners(Bench bench, List<String> phases) throws Exception {
        try (PartnersPhase partners = new PartnersPhase(bench)) {
            partners.warmUp(Math.min(LONG_WARM_UP_SECONDS, 3 * bench.seconds));
            if (wants(phases, "partners")) partners.run();
            if (wants(phases, "killed")) partners.runKilled();
        }
        if (wants(phases, "backlog")) new BacklogPhase(bench).run();
    }

    private static void lifecycles(Bench bench, List<String> phases) throws Exception {
        LifecyclePhase lifecycles = new LifecyclePhase(bench);
        lifecycles.warmUp(LONG_WARM_UP_SECONDS);
        double empty = 0;
        if (wants(phases, "lifecycle") || wants(phases, "many")) empty = lifecycles.run("lifecycles");
        if (wants(phases, "profile")) new ProfilePhase(bench, lifecycles).run();
        if (!wants(phases, "many")) return;
        new ManyCases(bench.stack).plant();
        lifecycles.warmUp(bench.seconds);
        double full = lifecycles.run("lifecycles beside a million cases");
        OUT.printf("a million cases: %.1f %% of the rate without%n", 100 * full / empty);
    }
}
