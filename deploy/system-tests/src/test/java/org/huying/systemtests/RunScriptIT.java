package org.huying.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.awaitility.core.ConditionTimeoutException;
import org.huying.local.stack.Ports;
import org.huying.local.story.Rest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code deploy/run.sh} starts, as a process that is told to stop the way Ctrl-C or a system shutdown does. */
class RunScriptIT {
    private static final Duration LONGEST_START = Duration.ofMinutes(4);

    @TempDir
    Path home;

    private final Ports ports = new Ports(Stacks.freeOffset());
    private final List<Process> started = new ArrayList<>();

    @AfterEach
    void nothingIsLeftBehind() {
        started.forEach(Process::destroyForcibly);
        assertThat(processesOf(home)).isEmpty();
        assertThat(ports.all().values()).allMatch(Stacks::isFree);
    }

    @BeforeEach
    void nothingRunsYet() {
        assertThat(processesOf(home)).isEmpty();
    }

    @Test
    void what_was_registered_survives_a_stop_and_a_new_start() throws Exception {
        // Given
        Process first = run("first");
        awaitReady(first, "first");
        Set<String> registered;
        try (Residents resident = new Residents(List.of(intake()), 1, 3)) {
            assertThat(resident.areDone(60)).isTrue();
            registered = resident.answered();
        }
        stop(first);
        // When
        Process second = run("second");
        awaitReady(second, "second");
        // Then
        Rest desk = new Rest(URI.create("http://localhost:" + ports.issuer() + "/huying"));
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            var lines = desk.read(URI.create("http://localhost:" + ports.reporting() + "/v1/ledger"), "desk");
            assertThat(lines.findValuesAsText("number")).containsExactlyInAnyOrderElementsOf(registered);
        });
        stop(second);
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 1_500, 3_000, 6_000})
    void told_to_stop_in_the_middle_of_starting_it_leaves_nothing_behind(int milliseconds) throws Exception {
        // Given
        Process script = run("starting");
        await().atMost(LONGEST_START).until(() -> told("starting").contains("starting"));
        boolean endedByItself = script.waitFor(milliseconds, TimeUnit.MILLISECONDS);
        // When
        stop(script);
        // Then
        assertThat(endedByItself).isFalse();
        assertThat(processesOf(home)).isEmpty();
    }

    /** What the script ends in, on what this build has built: the script itself would look whether to build. */
    private Process run(String name) throws IOException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx320m",
                "-cp",
                System.getProperty("java.class.path"),
                "org.huying.local.Main",
                Stacks.PROJECT.toString(),
                "--data",
                home.resolve("town").toString(),
                "--port-offset",
                String.valueOf(ports.offset()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(home.resolve(name).toFile())
                .start();
        started.add(process);
        return process;
    }

    /** Ends as soon as the process has; what it and its services said tells why. */
    private void awaitReady(Process process, String name) throws IOException {
        try {
            await().atMost(LONGEST_START).until(() -> told(name).contains("· ready") || !process.isAlive());
        } catch (ConditionTimeoutException stuck) {
            throw new AssertionError(told(name) + Logs.ends(home.resolve("town/logs")), stuck);
        }
        assertThat(told(name)).as(() -> Logs.ends(home.resolve("town/logs"))).contains("· ready");
    }

    private String told(String name) throws IOException {
        return Files.readString(home.resolve(name));
    }

    private static void stop(Process process) throws InterruptedException {
        process.destroy();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("stopped").isTrue();
    }

    private URI intake() {
        return URI.create("http://localhost:" + ports.intake());
    }

    private static List<String> processesOf(Path home) {
        return ProcessHandle.allProcesses()
                .map(process -> process.info().commandLine().orElse(""))
                .filter(line -> line.contains(home.toString()))
                .toList();
    }
}
