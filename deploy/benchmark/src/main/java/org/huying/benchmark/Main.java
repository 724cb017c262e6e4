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
 * which phases (visible, registration, chain; all of them when none is named).
 */
public final class Main {
    private static final int PORT_OFFSET = 20_000;
    private static final List<String> ALL = List.of("visible", "registration", "chain");

    private Main() {}

    public static void main(String[] arguments) throws Exception {
        Path project = Path.of(arguments[0]).toAbsolutePath();
        long seconds = arguments.length > 1 ? Long.parseLong(arguments[1]) : 60;
        List<String> phases = arguments.length > 2 ? Arrays.asList(arguments).subList(2, arguments.length) : ALL;
        Path home = Files.createTempDirectory(Files.createDirectories(project.resolve("deploy/data")), "benchmark-");
        Machine.print(OUT, home);
        StackSettings settings = StackSettings.of(project, new Ports(PORT_OFFSET))
                .with(1, false, Map.of("huying.intake.anonymous-requests-per-minute", "100000000"));
        long begin = System.nanoTime();
        try (DataFolder data = DataFolder.open(home);
                LocalStack stack = LocalStack.start(settings, data)) {
            OUT.printf("from empty to ready: %.1f s%n", (System.nanoTime() - begin) / 1e9);
            measure(new Bench(stack, project, seconds), phases);
        }
        System.exit(0);
    }

    private static void measure(Bench bench, List<String> phases) throws Exception {
        OUT.printf(
                "PostgreSQL %s, fsync %s, synchronous_commit %s%n",
                bench.yardstick.text("SHOW server_version"),
                bench.yardstick.text("SHOW fsync"),
                bench.yardstick.text("SHOW synchronous_commit"));
        bench.warmUp();
        OUT.printf("resident, idle after warm-up: %d MiB (with this client)%n", bench.processes.residentMebibytes());
        if (phases.contains("visible")) new VisiblePhase(bench).run();
        double jdbc = phases.contains("registration") ? new RegistrationPhase(bench).run() : 0;
        if (phases.contains("chain"))
            new ChainPhase(bench).run(jdbc > 0 ? jdbc : bench.jdbc(15).perSecond());
    }
}
